namespace HealthData.Fhir;

/// <summary>One request of a batch or a transaction.</summary>
internal sealed record BundleEntryRequest(string Method, string Url, Resource? Resource)
{
    public string? FullUrl { get; init; }

    public string? IfNoneExist { get; init; }

    public string? IfMatch { get; init; }
}
