using System.Text.Json;

namespace HealthData.Testing;

/// <summary>A version of a resource: its JSON as it is served, or the mark of a deletion.</summary>
internal sealed class ResourceVersion(string type, string id, int number, string method)
{
    private JsonElement? _root;

    public string Type => type;

    public string Id => id;

    /// <summary>Gets the number of the version, from 1.</summary>
    public int Number => number;

    /// <summary>Gets the method of the request that made the version.</summary>
    public string Method => method;

    /// <summary>Gets the place of the version among the changes of all resources.</summary>
    public long Change { get; init; }

    public DateTimeOffset LastUpdated { get; init; }

    public ReadOnlyMemory<byte> Json { get; init; }

    public bool IsDeleted => method == "DELETE";

    public JsonElement Root => _root ??= FhirJsonText.ReadObject(Json);

    public string Reference => $"{type}/{id}";

    public string ETag => string.Create(CultureInfo.InvariantCulture, $"W/\"{number}\"");

    public string Location(string root) =>
        string.Create(CultureInfo.InvariantCulture, $"{root}/{type}/{id}/_history/{number}");

    public override string ToString() => $"{nameof(ResourceVersion)} {type}";
}
