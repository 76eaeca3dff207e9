namespace HealthData.MedTech.Fhir;

/// <summary>A resource that a search has found.</summary>
/// <param name="Id">The id.</param>
/// <param name="VersionId">The version; null where the server doesn't say it.</param>
/// <param name="Json">The resource.</param>
internal sealed record FoundResource(string Id, string? VersionId, ReadOnlyMemory<byte> Json)
{
    public string? IfMatch => VersionId is null ? null : $"W/\"{VersionId}\"";

    /// <summary>Reads a resource, if it has the identifier to the letter: servers compare less of it.</summary>
    public static FoundResource? Read(ReadOnlyMemory<byte> json, string type, string? system, string value)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && Text(root, "resourceType") == type
                && Text(root, "id") is { } id
                && HasIdentifier(root, system, value)
                ? new FoundResource(id, VersionOf(root), json)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? VersionOf(JsonElement root) =>
        root.TryGetProperty("meta", out var meta) && meta.ValueKind == JsonValueKind.Object
            ? Text(meta, "versionId")
            : null;

    private static bool HasIdentifier(JsonElement root, string? system, string value)
    {
        if (!root.TryGetProperty("identifier", out var identifiers) || identifiers.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var identifier in identifiers.EnumerateArray())
        {
            if (identifier.ValueKind == JsonValueKind.Object
                && Text(identifier, "value") == value
                && (system is null || Text(identifier, "system") == system))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
