namespace HealthData.MedTech;

/// <summary>Takes what messages give as it is found, without an object for each measurement.</summary>
public interface IMeasurementVisitor
{
    /// <summary>Takes a measurement.</summary>
    /// <param name="measurement">The measurement. It and its spans are valid only during the call.</param>
    void Visit(in MeasurementView measurement);

    /// <summary>Takes an error. With the default options it is the last that a message gives.</summary>
    /// <param name="failure">The error.</param>
    void VisitError(NormalizationError failure);
}
