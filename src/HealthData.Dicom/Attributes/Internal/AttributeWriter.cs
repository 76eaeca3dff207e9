using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Writes the JSON object of one attribute.</summary>
internal static class AttributeWriter
{
    internal static byte[] Write(ValueRepresentation representation, Action<Utf8JsonWriter> writeValue)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("vr"u8, Representations.NameOf(representation));
            writeValue(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes one value of a textual representation; an empty one as null.</summary>
    internal static void WriteText(Utf8JsonWriter writer, ValueRepresentation representation, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            writer.WriteNullValue();
        }
        else if (representation == ValueRepresentation.PN)
        {
            PersonNameText.Write(writer, PersonName.Parse(text));
        }
        else if (Representations.IsNumber(representation))
        {
            WriteNumberText(writer, text);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    internal static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(NameOf(number));
        }
    }

    internal static void WriteFloat(Utf8JsonWriter writer, float number)
    {
        if (float.IsFinite(number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(NameOf(number));
        }
    }

    // PS3.18 F.2.3 has no numbers for these; the names are the ones that other toolkits write.
    private static string NameOf(double number) =>
        double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";

    private static void WriteNumberText(Utf8JsonWriter writer, string text)
    {
        Span<byte> bytes = stackalloc byte[32];
        if (text.Length < bytes.Length && System.Text.Encoding.UTF8.TryGetBytes(text, bytes, out var length)
            && JsonText.IsNumber(bytes[..length]))
        {
            writer.WriteRawValue(bytes[..length], skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
