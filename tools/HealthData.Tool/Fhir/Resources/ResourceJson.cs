namespace HealthData.Tool.Fhir;

/// <summary>Looks at resources without changing a byte of them.</summary>
internal static class ResourceJson
{
    /// <summary>How deep resources may be.</summary>
    public static JsonDocumentOptions Options { get; } = new() { MaxDepth = 1000 };

    /// <summary>Gives a resource in one line. In JSON, line breaks stand only where blanks can.</summary>
    public static byte[] InLine(ReadOnlySpan<byte> json)
    {
        var line = json.Trim("\r\n"u8).ToArray();
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        return line;
    }

    /// <summary>Prints a resource as it is, or in one line where the user asked for lines.</summary>
    public static void Print(Output output, BinaryData json)
    {
        if (output.IsJson)
        {
            PrintLine(output, json);
        }
        else
        {
            output.Line(json.ToString());
        }
    }

    /// <summary>Prints a resource in a line of its own.</summary>
    public static void PrintLine(Output output, BinaryData json) =>
        output.Line(Encoding.UTF8.GetString(InLine(json.ToMemory().Span)));

    /// <summary>Gets a member that is text; null if there is none.</summary>
    public static string? Text(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member)
                && member.ValueKind == JsonValueKind.String
                    ? member.GetString()
                    : null;
        }
        catch (InvalidOperationException)
        {
            // It isn't UTF-8.
            return null;
        }
    }
}
