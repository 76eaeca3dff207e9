using System.Text.RegularExpressions;

namespace HealthData.Fhir.R4.Tests.Corpus.Model;

/// <summary>JSON without white space and byte order mark; with the members of each object in one order, if asked
/// for.</summary>
internal static class JsonShape
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1100 };

    public static string Exact(byte[] json)
    {
        var text = new StringBuilder();
        var reader = Reader(json);
        while (reader.Read())
        {
            text.Append(Token(ref reader)).Append('\n');
        }

        return text.ToString();
    }

    public static string Sorted(byte[] json)
    {
        var reader = Reader(json);
        reader.Read();
        return Value(ref reader);
    }

    private static Utf8JsonReader Reader(byte[] json) =>
        new(json.AsSpan(json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), Options);

    private static string Value(ref Utf8JsonReader reader)
    {
        var parts = new List<string>();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = Token(ref reader);
                reader.Read();
                parts.Add($"{name}:{Value(ref reader)}");
            }

            parts.Sort(StringComparer.Ordinal);
            return "{" + string.Join(',', parts) + "}";
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                parts.Add(Value(ref reader));
            }

            return "[" + string.Join(',', parts) + "]";
        }

        return Token(ref reader);
    }

    private static string Token(ref Utf8JsonReader reader)
    {
        var value = Encoding.UTF8.GetString(reader.ValueSpan);
        value = reader.ValueIsEscaped ? Regex.Replace(value, "\\\\u00([0-9a-f]{2})", Character) : value;
        return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            ? $"\"{value}\""
            : value + reader.TokenType;
    }

    private static string Character(Match match) =>
        ((char)Convert.ToInt32(match.Groups[1].Value, 16)) is var one && char.IsLetter(one) ? $"{one}" : match.Value;
}
