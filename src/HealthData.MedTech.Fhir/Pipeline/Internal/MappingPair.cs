namespace HealthData.MedTech.Fhir;

/// <summary>The two mappings, compiled; a batch uses both of a pair.</summary>
internal sealed class MappingPair
{
    public MappingPair(
        DeviceMapping deviceMapping, FhirMapping fhirMapping, FhirClient client, MedTechPipelineOptions options)
    {
        ArgumentNullException.ThrowIfNull(deviceMapping);
        ArgumentNullException.ThrowIfNull(fhirMapping);
        Normalizer = new MeasurementNormalizer(deviceMapping, options.Normalization);
        Writer = new MeasurementWriter(client, fhirMapping, options.Writer);
        FhirMapping = fhirMapping;
    }

    public MeasurementNormalizer Normalizer { get; }

    public MeasurementWriter Writer { get; init; }

    public FhirMapping FhirMapping { get; }
}
