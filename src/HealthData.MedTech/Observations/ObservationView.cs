namespace HealthData.MedTech;

/// <summary>An Observation as it lies in the working state of the projector.</summary>
public readonly ref struct ObservationView
{
    private readonly WrittenObservation _observation;

    internal ObservationView(in WrittenObservation observation) => _observation = observation;

    /// <summary>Gets the measurements that the Observation was made of. They can be kept.</summary>
    public ObservationGroup Group => _observation.Group;

    /// <summary>Gets the Observation: FHIR R4 JSON in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Json => _observation.Utf8Json.Span;

    /// <summary>Creates the id of the resource: the SHA-256 of its identifier.</summary>
    /// <returns>The id: 64 hexadecimal digits in lower case.</returns>
    public string GetId() => _observation.Key.ToString();
}
