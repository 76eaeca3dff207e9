using System.Collections.Frozen;

namespace HealthData.Imaging;

/// <summary>The elements that the mapping owns: they are replaced or removed, and all others stay.</summary>
internal static class StudyElements
{
    private static readonly FrozenSet<string> OfStudy = new[]
    {
        "resourceType", "id", "meta", "identifier", "status", "modality", "subject", "started", "endpoint",
        "numberOfSeries", "numberOfInstances", "procedureCode", "description", "series",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfSeries = new[]
    {
        "uid", "number", "modality", "description", "numberOfInstances", "bodySite", "laterality", "started",
        "instance",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void WriteKept(Utf8JsonWriter writer, ExistingResource? existing)
    {
        if (existing is not null)
        {
            WriteOthers(writer, existing.Root, OfStudy);
        }
    }

    public static void WriteKeptOfSeries(Utf8JsonWriter writer, JsonElement existing) =>
        WriteOthers(writer, existing, OfSeries);

    /// <summary>Gives the identifiers that aren't ours.</summary>
    public static IEnumerable<JsonElement> OtherIdentifiers(ExistingResource? existing, string? accessionSystem) =>
        Items(existing, "identifier").Where(identifier =>
            ExistingResource.Text(identifier, "system") is var system
            && system != CodeSystem.DicomUid
            && (system != accessionSystem || !IsAccession(identifier)));

    /// <summary>Gives the endpoints that aren't ours.</summary>
    public static IEnumerable<JsonElement> OtherEndpoints(ExistingResource? existing, string reference) =>
        Items(existing, "endpoint").Where(endpoint => ExistingResource.Text(endpoint, "reference") != reference);

    public static Dictionary<string, JsonElement> SeriesByUid(ExistingResource? existing)
    {
        Dictionary<string, JsonElement> found = new(StringComparer.Ordinal);
        foreach (var series in Items(existing, "series"))
        {
            if (ExistingResource.Text(series, "uid") is { } uid)
            {
                found.TryAdd(uid, series);
            }
        }

        return found;
    }

    private static JsonElement.ArrayEnumerator Items(ExistingResource? existing, string name) =>
        existing is not null && existing.Root.TryGetProperty(name, out var list)
            && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : default;

    private static bool IsAccession(JsonElement identifier) =>
        identifier.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Object
        && type.TryGetProperty("coding", out var codings) && codings.ValueKind == JsonValueKind.Array
        && codings.EnumerateArray().Any(coding =>
            ExistingResource.Text(coding, "system") == CodeSystem.IdentifierType
            && ExistingResource.Text(coding, "code") == CodeSystem.AccessionNumber);

    // The extensions of a primitive element, at the name with an underscore, go with it.
    private static void WriteOthers(Utf8JsonWriter writer, JsonElement element, FrozenSet<string> owned)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!owned.Contains(member.Name.StartsWith('_') ? member.Name[1..] : member.Name))
            {
                member.WriteTo(writer);
            }
        }
    }
}
