using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Person names in the JSON model: an object with up to three members (PS3.18 F.2.2); a plain string, which
/// some servers write, is read as well.</summary>
internal static class PersonNameText
{
    /// <summary>Reads a name from its first byte on; what follows its JSON object does not matter.</summary>
    internal static PersonName? Read(ReadOnlySpan<byte> token)
    {
        if (token is not [(byte)'{', ..])
        {
            return JsonText.ToText(token) is { } text ? PersonName.Parse(text) : null;
        }

        string? alphabetic = null, ideographic = null, phonetic = null;
        var scanner = new JsonScanner(token);
        var at = scanner.SkipWhite(1);
        while (at > 0 && token[at] == (byte)'"')
        {
            var name = token[at..];
            var value = scanner.ScanName(at);
            var end = scanner.ScanValue(value, 1);
            var group = JsonText.ToText(token[value..end]);
            if (name.StartsWith("\"Alphabetic\""u8))
            {
                alphabetic = group;
            }
            else if (name.StartsWith("\"Ideographic\""u8))
            {
                ideographic = group;
            }
            else if (name.StartsWith("\"Phonetic\""u8))
            {
                phonetic = group;
            }

            at = scanner.SkipWhite(end);
            at = token[at] == (byte)',' ? scanner.SkipWhite(at + 1) : -1;
        }

        var read = new PersonName(alphabetic, ideographic, phonetic);
        return read.IsEmpty ? null : read;
    }

    internal static void Write(Utf8JsonWriter writer, PersonName name)
    {
        writer.WriteStartObject();
        WriteGroup(writer, "Alphabetic"u8, name.Alphabetic);
        WriteGroup(writer, "Ideographic"u8, name.Ideographic);
        WriteGroup(writer, "Phonetic"u8, name.Phonetic);
        writer.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string group)
    {
        if (group.Length > 0)
        {
            writer.WriteString(name, group);
        }
    }
}
