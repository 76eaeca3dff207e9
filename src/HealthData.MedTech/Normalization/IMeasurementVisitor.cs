namespace HealthData.MedTech.Normalization;

/// <summary>Takes the measurements of messages as they are found, without an object for each.</summary>
public interface IMeasurementVisitor
{
    /// <summary>Takes a measurement.</summary>
    /// <param name="measurement">The measurement. Its spans are valid only during the call.</param>
    void Visit(in MeasurementView measurement);
}
