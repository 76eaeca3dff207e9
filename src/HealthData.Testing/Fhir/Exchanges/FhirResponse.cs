namespace HealthData.Testing;

/// <summary>A response of the FHIR service, to the wire or to an entry of a bundle.</summary>
internal sealed class FhirResponse(int status)
{
    public const string FhirJson = "application/fhir+json; charset=utf-8";

    public int Status => status;

    public ReadOnlyMemory<byte> Body { get; init; }

    public string ContentType { get; init; } = FhirJson;

    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    public FhirResponse With(string name, string value)
    {
        Headers[name] = value;
        return this;
    }

    public override string ToString() => $"{nameof(FhirResponse)} {Status}";
}
