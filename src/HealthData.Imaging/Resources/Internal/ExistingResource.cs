namespace HealthData.Imaging;

/// <summary>A resource that the FHIR service holds.</summary>
internal sealed class ExistingResource
{
    private ExistingResource(BinaryData content, JsonElement root)
    {
        Content = content;
        Root = root;
    }

    public BinaryData Content { get; }

    public JsonElement Root { get; }

    public string? Id => Text(Root, "id");

    /// <summary>Gets the current version, as a condition for a write; null where the resource names none.</summary>
    public ETag? Version => Meta is { } meta && Text(meta, "versionId") is { } version
        ? new ETag($"W/\"{version}\"")
        : null;

    private JsonElement? Meta => Root.TryGetProperty("meta"u8, out var meta) && meta.ValueKind == JsonValueKind.Object
        ? meta
        : null;

    /// <exception cref="FormatException">It isn't a resource.</exception>
    public static ExistingResource? Read(BinaryData? content)
    {
        if (content is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(content);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new ExistingResource(content, document.RootElement.Clone())
                : throw new FormatException("An existing resource isn't an object.");
        }
        catch (JsonException)
        {
            throw new FormatException("An existing resource isn't JSON.");
        }
    }

    /// <summary>Tells whether another source is named: such a resource is never written.</summary>
    public bool IsForeign(string source) =>
        Meta is { } meta && Text(meta, "source") is { } other && BeforeHash(other) != source;

    /// <summary>Tells whether our source is named.</summary>
    public bool IsFrom(string source) =>
        Meta is { } meta && Text(meta, "source") is { } own && BeforeHash(own) == source;

    public bool HasIdentifier(string system, string value)
    {
        if (!Root.TryGetProperty("identifier"u8, out var identifiers)
            || identifiers.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var identifier in identifiers.EnumerateArray())
        {
            if (Text(identifier, "system") == system && Text(identifier, "value") == value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the metadata of the resource with our source, without what the service sets.</summary>
    public static void WriteMeta(Utf8JsonWriter writer, ExistingResource? existing, string source)
    {
        writer.WriteStartObject("meta"u8);
        writer.WriteString("source"u8, source);
        if (existing?.Meta is { } meta)
        {
            foreach (var member in meta.EnumerateObject())
            {
                if (member.Name is not ("source" or "versionId" or "lastUpdated"))
                {
                    member.WriteTo(writer);
                }
            }
        }

        writer.WriteEndObject();
    }

    public static string BeforeHash(string source) => source.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end
        ? source[..end]
        : source;

    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
