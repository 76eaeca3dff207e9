namespace HealthData.Management;

/// <summary>A resource as it was received, of which a part can be replaced. All else stays as it is, known or
/// not.</summary>
internal sealed class ResourceJson
{
    private ResourceJson(JsonElement root) => Root = root;

    public JsonElement Root { get; }

    public string? Id => JsonText.Text(Root, "id");

    /// <summary>The version, from the resource or from the answer that held it alone.</summary>
    public ETag? ETag { get; private init; }

    /// <summary>Takes a resource over from an item of a list, or from an answer.</summary>
    public static ResourceJson Of(JsonElement root, Response? response = null) => new(root.Clone())
    {
        ETag = JsonText.Text(root, "etag") is { } text ? new ETag(text) : response?.Headers.ETag,
    };

    public static ResourceJson Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    /// <summary>The last part of a name such as <c>workspace/service</c>, or of the id.</summary>
    public string Name()
    {
        var name = JsonText.Text(Root, "name") ?? Id ?? string.Empty;
        return name[(name.LastIndexOf('/') + 1)..];
    }

    /// <summary>Writes the resource with another value at a path of members.</summary>
    public void Write(Utf8JsonWriter json, ReadOnlySpan<string> path, BinaryData value) =>
        Write(json, Root, path, value);

    private static void Write(
        Utf8JsonWriter json, JsonElement element, ReadOnlySpan<string> path, BinaryData value)
    {
        if (path.IsEmpty)
        {
            json.WriteRawValue(value.ToMemory().Span);
            return;
        }

        json.WriteStartObject();
        var isThere = false;
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                json.WritePropertyName(member.Name);
                if (member.NameEquals(path[0]))
                {
                    Write(json, member.Value, path[1..], value);
                    isThere = true;
                }
                else
                {
                    json.WriteRawValue(member.Value.GetRawText());
                }
            }
        }

        if (!isThere)
        {
            json.WritePropertyName(path[0]);
            Write(json, default, path[1..], value);
        }

        json.WriteEndObject();
    }
}
