namespace HealthData.Fhir;

/// <summary>One request of a batch or a transaction.</summary>
internal sealed record BundleEntryRequest(string Method, string Url, Resource? Resource)
{
    /// <summary>Gets the JSON of the resource where there is none of the model; empty where there is none at all.
    /// </summary>
    public ReadOnlyMemory<byte> Json { get; init; }

    public string? FullUrl { get; init; }

    public string? IfNoneExist { get; init; }

    public string? IfMatch { get; init; }
}
