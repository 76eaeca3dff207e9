using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>
/// Writes the parts of Observations that are the same in all of a template. Empty elements are left out, and blanks
/// around texts, as the service leaves them out.
/// </summary>
internal static class FhirFragments
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The code of an Observation or component: the template's, and the service's own.</summary>
    public static byte[] Code(string name, IEnumerable<FhirCodeTemplate> codes) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("coding");
        foreach (var code in codes)
        {
            WriteCoding(json, code.System, code.Code, code.Display);
        }

        WriteCoding(json, ObservationProjector.IdentifierSystem, name, name);
        json.WriteEndArray();
        WriteText(json, "text", name);
        json.WriteEndObject();
    });

    /// <summary>An array of concepts; null where it would be empty.</summary>
    public static byte[]? Concepts(IReadOnlyList<FhirConceptTemplate>? concepts)
    {
        byte[][] written =
            [.. (concepts ?? []).Select(concept => Concept(concept.Text, concept.Codes)).OfType<byte[]>()];
        return written.Length == 0 ? null : Write(json =>
        {
            json.WriteStartArray();
            foreach (var concept in written)
            {
                json.WriteRawValue(concept, skipInputValidation: true);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>A concept; null where it would be empty.</summary>
    public static byte[]? Concept(string? text, IReadOnlyList<FhirCodeTemplate>? codes)
    {
        var written = Write(json =>
        {
            json.WriteStartObject();
            if (codes?.Any(code => !IsEmpty(code)) == true)
            {
                json.WriteStartArray("coding");
                foreach (var code in codes)
                {
                    WriteCoding(json, code.System, code.Code, code.Display);
                }

                json.WriteEndArray();
            }

            WriteText(json, "text", text);
            json.WriteEndObject();
        });
        return written.Length == 2 ? null : written;
    }

    /// <summary>What follows the number of a Quantity.</summary>
    public static byte[] QuantityTail(FhirValueTemplate value) => Write(json =>
    {
        json.WriteStartObject();
        WriteText(json, "unit", value.Unit);
        WriteText(json, "system", value.System);
        WriteText(json, "code", value.Code);
        json.WriteEndObject();
    })[1..];

    /// <summary>What precedes the data of a SampledData.</summary>
    public static byte[] SampledDataHead(FhirValueTemplate value)
    {
        var head = Write(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("origin");
            json.WriteNumber("value", 0);
            WriteText(json, "unit", value.Unit);
            json.WriteEndObject();
            json.WritePropertyName("period");
            json.WriteRawValue(
                value.DefaultPeriod.GetValueOrDefault().ToString(CultureInfo.InvariantCulture),
                skipInputValidation: true);
            json.WriteNumber("dimensions", 1);
            json.WriteString("data", string.Empty);
            json.WriteEndObject();
        });
        return head[..^2];
    }

    private static bool IsEmpty(FhirCodeTemplate code) =>
        code.System is null && code.Code is null && code.Display is null;

    private static void WriteCoding(Utf8JsonWriter json, string? system, string? code, string? display)
    {
        if (system is null && code is null && display is null)
        {
            return;
        }

        json.WriteStartObject();
        WriteText(json, "system", system);
        WriteText(json, "code", code);
        WriteText(json, "display", display);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text.AsSpan().Trim());
        }
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
