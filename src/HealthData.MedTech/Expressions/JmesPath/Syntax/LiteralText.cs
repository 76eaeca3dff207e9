using System.Text;
using System.Text.Json;
using HealthData.MedTech.Values;

namespace HealthData.MedTech.Expressions.JmesPath;

/// <summary>The JSON within backticks. Strings that look like dates are dates, as in messages.</summary>
internal static class LiteralText
{
    private const int MaxDepth = 64;

    /// <param name="text">What stands within the backticks, where <c>\`</c> means a backtick.</param>
    /// <exception cref="FormatException">It is no JSON.</exception>
    public static JmesValue Parse(ReadOnlySpan<char> text)
    {
        var json = Encoding.UTF8.GetBytes(text.ToString().Replace("\\`", "`", StringComparison.Ordinal));
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            var value = ReadValue(ref reader);
            reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException("The literal is no JSON.", exception);
        }
    }

    private static JmesValue ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.String => ReadString(reader.GetString()!),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.Null => JmesValue.Null,
        _ => JmesValue.Of(reader.GetBoolean()),
    };

    private static JmesValue ReadString(string text) =>
        DateText.TryRead(text, out var date) ? JmesValue.Of(date) : JmesValue.Of(text);

    private static JmesValue ReadNumber(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        if (text.ContainsAny(".eE"u8))
        {
            NumberText.TryReadDouble(text, out var value);
            return JmesValue.Of(value);
        }

        return NumberText.TryReadLong(text, out var integer)
            ? JmesValue.Of(integer)
            : JmesValue.OfBigInteger(Encoding.ASCII.GetString(text));
    }

    private static JmesValue ReadArray(ref Utf8JsonReader reader)
    {
        var items = new JmesList(0);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader));
        }

        return items.ToArray();
    }

    private static JmesValue ReadObject(ref Utf8JsonReader reader)
    {
        var members = new JmesObject(0);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = ReadValue(ref reader);
            var position = members.Find(name);
            if (position < 0)
            {
                members.Add(name, value);
            }
            else
            {
                members.Set(position, value);
            }
        }

        return JmesValue.Of(members);
    }
}
