using System.Text;
using System.Text.Json;

namespace HealthData.MedTech.Tests.Corpus;

/// <summary>
/// Writes JSON on one line with a space behind each comma and colon, and ASCII alone: the text that mappings had when
/// the cases of files were recorded, and that recorded positions count in.
/// </summary>
internal static class SpacedJson
{
    public static string Write(JsonElement element)
    {
        var text = new StringBuilder();
        Write(text, element);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var (index, member) in element.EnumerateObject().Index())
                {
                    text.Append(index > 0 ? ", " : string.Empty);
                    WriteString(text, member.Name);
                    text.Append(": ");
                    Write(text, member.Value);
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var (index, item) in element.EnumerateArray().Index())
                {
                    text.Append(index > 0 ? ", " : string.Empty);
                    Write(text, item);
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                WriteString(text, element.GetString()!);
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\f' => text.Append("\\f"),
                '\b' => text.Append("\\b"),
                < ' ' or > '~' => text.Append(
                    System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
