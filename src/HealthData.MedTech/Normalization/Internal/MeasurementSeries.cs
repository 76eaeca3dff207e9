namespace HealthData.MedTech;

/// <summary>The identifiers that few measurements have.</summary>
internal sealed class MeasurementSeries(string? patientId, string? encounterId, string? correlationId)
{
    public string? PatientId { get; } = patientId;

    public string? EncounterId { get; } = encounterId;

    public string? CorrelationId { get; } = correlationId;
}
