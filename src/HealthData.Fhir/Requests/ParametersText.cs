namespace HealthData.Fhir;

/// <summary>Writes a Parameters resource, without what is null.</summary>
internal sealed class ParametersText : IDisposable
{
    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly Utf8JsonWriter _writer;

    public ParametersText()
    {
        _writer = new Utf8JsonWriter(_output);
        _writer.WriteStartObject();
        _writer.WriteString("resourceType"u8, "Parameters"u8);
        _writer.WriteStartArray("parameter"u8);
    }

    public void Add(string name, string member, string? value)
    {
        if (value is not null)
        {
            _writer.WriteStartObject();
            _writer.WriteString("name"u8, name);
            _writer.WriteString(member, value);
            _writer.WriteEndObject();
        }
    }

    public void Add(string name, bool? value)
    {
        if (value is { } given)
        {
            _writer.WriteStartObject();
            _writer.WriteString("name"u8, name);
            _writer.WriteBoolean("valueBoolean"u8, given);
            _writer.WriteEndObject();
        }
    }

    public void Add(string name, int? value)
    {
        if (value is { } given)
        {
            _writer.WriteStartObject();
            _writer.WriteString("name"u8, name);
            _writer.WriteNumber("valueInteger"u8, given);
            _writer.WriteEndObject();
        }
    }

    public void AddResource(string name, ReadOnlyMemory<byte> json)
    {
        _writer.WriteStartObject();
        _writer.WriteString("name"u8, name);
        _writer.WritePropertyName("resource"u8);
        _writer.WriteRawValue(json.Span, skipInputValidation: true);
        _writer.WriteEndObject();
    }

    public void AddParts(string name, params ReadOnlySpan<(string Name, string Member, string? Value)> parts)
    {
        _writer.WriteStartObject();
        _writer.WriteString("name"u8, name);
        _writer.WriteStartArray("part"u8);
        foreach (var (part, member, value) in parts)
        {
            Add(part, member, value);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    /// <summary>Ends the resource and gives its JSON.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        return _output.WrittenMemory;
    }

    public void Dispose() => _writer.Dispose();
}
