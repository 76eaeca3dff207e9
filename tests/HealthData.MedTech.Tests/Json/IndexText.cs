using System.Text;
using System.Text.Json;

namespace HealthData.MedTech.Tests.Json;

/// <summary>An index, and what System.Text.Json reads, written down in the same way.</summary>
internal static class IndexText
{
    public static string Of(TokenIndex index)
    {
        var text = new StringBuilder();
        Assert.Equal(index.Count, index.Tokens[0].Next);
        Write(index, 0, text);
        return text.ToString();
    }

    /// <summary>
    /// What the text holds, or null where it is not JSON; of duplicates the last value at the first one's place.
    /// </summary>
    public static string? ByPeer(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            var text = new StringBuilder();
            Write(document.RootElement, null, text);
            return text.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Write(TokenIndex index, int token, StringBuilder text)
    {
        ref readonly var entry = ref index.Tokens[token];
        if (entry.NameStart >= 0)
        {
            text.Append(index.GetName(token)).Append('=');
        }

        if (!index.IsContainer(token))
        {
            Assert.Equal(token + 1, entry.Next);
            text.Append(entry.Kind).Append(' ').Append(Encoding.UTF8.GetString(index.RawText(token))).Append(';');
            return;
        }

        text.Append(entry.Kind).Append('(');
        var child = token + 1;
        for (; child < entry.Next; child = index.Tokens[child].Next)
        {
            Assert.Equal(entry.Kind == TokenKind.Object, index.Tokens[child].NameStart >= 0);
            Write(index, child, text);
        }

        Assert.Equal(entry.Next, child);
        text.Append(')');
    }

    private static void Write(JsonElement element, string? name, StringBuilder text)
    {
        if (name is not null)
        {
            text.Append(name).Append('=');
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append(TokenKind.Object).Append('(');
                var members = new OrderedDictionary<string, JsonElement>();
                foreach (var member in element.EnumerateObject())
                {
                    members[member.Name] = member.Value;
                }

                foreach (var (key, value) in members)
                {
                    Write(value, key, text);
                }

                text.Append(')');
                break;
            case JsonValueKind.Array:
                text.Append(TokenKind.Array).Append('(');
                foreach (var item in element.EnumerateArray())
                {
                    Write(item, null, text);
                }

                text.Append(')');
                break;
            default:
                var raw = element.GetRawText();
                text.Append(KindOf(element.ValueKind, raw)).Append(' ');
                text.Append(element.ValueKind == JsonValueKind.String ? raw[1..^1] : raw).Append(';');
                break;
        }
    }

    private static TokenKind KindOf(JsonValueKind kind, string raw) => kind switch
    {
        JsonValueKind.String => TokenKind.String,
        JsonValueKind.Number => raw.AsSpan().ContainsAny(".eE") ? TokenKind.Float : TokenKind.Integer,
        JsonValueKind.True => TokenKind.True,
        JsonValueKind.False => TokenKind.False,
        _ => TokenKind.Null,
    };
}
