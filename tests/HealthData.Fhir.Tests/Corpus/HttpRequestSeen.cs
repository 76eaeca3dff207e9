namespace HealthData.Fhir.Tests.Corpus;

/// <summary>A request that a server got.</summary>
internal sealed record HttpRequestSeen(
    string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body, TimeSpan AfterAnswer)
{
    /// <summary>Gets the name of the server; null for the endpoint.</summary>
    public string? Server { get; init; }

    /// <summary>Gets the type of the bundle in the body; null where it is none.</summary>
    public string? BundleType => Bundle?.GetProperty("type").GetString();

    /// <summary>Gets the ids of the resources in the bundle; none where it is none.</summary>
    public IEnumerable<string?> Ids =>
        Entries.Select(entry => entry.GetProperty("resource").GetProperty("id").GetString());

    /// <summary>Gets the entries of the bundle; none where it is none.</summary>
    public IEnumerable<JsonElement> Entries =>
        Bundle is { } bundle && bundle.TryGetProperty("entry", out var entries) ? entries.EnumerateArray() : [];

    private JsonElement? Bundle =>
        Body is [(byte)'{', ..] && JsonDocument.Parse(Body).RootElement is var root
        && root.TryGetProperty("resourceType", out var type) && type.GetString() == "Bundle"
            ? root
            : null;

    public override string ToString() => $"{Method} {Target}";
}
