namespace HealthData.MedTech;

/// <summary>
/// A receiver of what messages give, as it is found, without an object for each measurement.
///</summary>
public interface IMeasurementVisitor
{
    /// <summary>Takes a measurement.</summary>
    /// <param name="measurement">The measurement. It and its spans are valid only during the call.</param>
    void Visit(in MeasurementView measurement);

    /// <summary>Takes a problem. With the default options it is the last that a message gives.</summary>
    /// <param name="problem">The problem.</param>
    void VisitProblem(NormalizationProblem problem);
}
