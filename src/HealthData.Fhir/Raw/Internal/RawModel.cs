namespace HealthData.Fhir;

/// <summary>Resources as their JSON, of which one scan finds what an address is made of.</summary>
internal sealed class RawModel : FhirModel<RawResource>
{
    // Deeper than any model reads resources.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    private RawModel()
    {
    }

    public static RawModel Instance { get; } = new();

    /// <summary>Reads the resource of a user.</summary>
    /// <exception cref="ArgumentException">The JSON is none.</exception>
    public static RawResource Parse(BinaryData resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Instance.Read(resource.ToMemory(), out var fault)
            ?? throw new ArgumentException(fault!.Message, nameof(resource));
    }

    public override RawResource? Read(ReadOnlyMemory<byte> utf8Json, out ResourceFault? fault)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8Json.Span, Options);
            if (Scan(ref reader, utf8Json) is { } resource)
            {
                fault = null;
                return resource;
            }

            fault = new ResourceFault("The value isn't a resource: it has no resourceType.", string.Empty);
        }
        catch (JsonException)
        {
            fault = new ResourceFault("The text isn't JSON.", string.Empty);
        }

        return null;
    }

    public override ReadOnlyMemory<byte> Write(RawResource resource) => resource.Json;

    public override string TypeOf(RawResource resource) => resource.Type;

    public override string? IdOf(RawResource resource) => resource.Id;

    public override string? VersionOf(RawResource resource) => resource.VersionId;

    // It reads to the end: what is broken there would be sent, or kept, as a resource.
    private static RawResource? Scan(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        string? type = null, id = null, version = null;
        var isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            switch (reader.CurrentDepth)
            {
                case 1 when isObject && reader.ValueTextEquals("resourceType"u8):
                    type = Text(ref reader);
                    break;
                case 1 when isObject && reader.ValueTextEquals("id"u8):
                    id = Text(ref reader);
                    break;
                case 1 when isObject && reader.ValueTextEquals("meta"u8):
                    version = Version(ref reader);
                    break;
                default:
                    reader.Read();
                    reader.Skip();
                    break;
            }
        }

        return type is { Length: > 0 } ? new(json, type, id, version) : null;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        var text = reader.TokenType == JsonTokenType.String ? JsonText.Get(ref reader) : null;
        reader.Skip();
        return text;
    }

    private static string? Version(ref Utf8JsonReader reader)
    {
        string? version = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("versionId"u8))
            {
                version = Text(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return version;
    }
}
