namespace HealthData.Fhir.Tests.Corpus;

/// <summary>A request that a server got.</summary>
internal sealed record HttpRequestSeen(
    string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body, TimeSpan AfterAnswer)
{
    /// <summary>Gets the type of the bundle in the body; null where it is none.</summary>
    public string? BundleType => Bundle?.GetProperty("type").GetString();

    private JsonElement? Bundle =>
        Body is [(byte)'{', ..] && JsonDocument.Parse(Body).RootElement is var root
        && root.TryGetProperty("resourceType", out var type) && type.GetString() == "Bundle"
            ? root
            : null;

    public override string ToString() => $"{Method} {Target}";
}
