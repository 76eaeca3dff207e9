using HealthData.MedTech;
using HealthData.Tool.MedTech.Observations;

namespace HealthData.Tool.MedTech.Compare;

/// <summary>One of the two pairs of mappings, and what it has made so far.</summary>
internal sealed class ComparedSide(DeviceMapping device, FhirMapping? fhir, ProjectionOptions options)
{
    public MeasurementNormalizer Normalizer { get; } = new(device);

    /// <summary>The Observations; null without a FHIR mapping.</summary>
    public ObservationBook? Book { get; } = fhir is null ? null : new ObservationBook(fhir, options);

    public IAsyncEnumerator<NormalizedLine> Read(
        Stream stream, MessageStreamOptions options, CancellationToken cancellationToken) =>
        Normalizer.NormalizeAsync(stream, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
}
