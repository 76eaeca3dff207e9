using System.Text.Json;

namespace HealthData.MedTech.Json;

/// <content>A first reader, over <see cref="Utf8JsonReader"/>.</content>
internal sealed partial class TokenIndex
{
    private readonly List<int> _open = [];

    /// <summary>Reads a text in place of the one before.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public void Read(ReadOnlySpan<byte> json)
    {
        if (Text.Length < json.Length + 64)
        {
            Text = new byte[json.Length + 64];
        }

        json.CopyTo(Text);
        Text.AsSpan(json.Length).Clear();
        TextLength = json.Length;
        Count = 0;
        _open.Clear();
        var reader = new Utf8JsonReader(Text.AsSpan(0, json.Length), new JsonReaderOptions { MaxDepth = 64 });
        var (nameStart, nameLength, nameFlags) = (-1, 0, TokenFlags.None);
        while (reader.Read())
        {
            var escaped = reader.ValueIsEscaped;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    (nameStart, nameLength) = ((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                    nameFlags = escaped ? TokenFlags.EscapedName : TokenFlags.None;
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    ref var container = ref Tokens[_open[^1]];
                    container.Next = Count;
                    container.Length = (int)reader.BytesConsumed - container.Start;
                    _open.RemoveAt(_open.Count - 1);
                    continue;
            }

            if (Count == Tokens.Length)
            {
                Array.Resize(ref Tokens, Count * 2);
            }

            var isString = reader.TokenType == JsonTokenType.String;
            Tokens[Count] = new Token
            {
                Start = (int)reader.TokenStartIndex + (isString ? 1 : 0),
                Length = reader.ValueSpan.Length,
                Next = Count + 1,
                NameStart = nameStart,
                NameLength = nameLength,
                Kind = KindOf(reader.TokenType, reader.ValueSpan),
                Flags = nameFlags | (isString && escaped ? TokenFlags.Escaped : TokenFlags.None),
            };
            (nameStart, nameLength, nameFlags) = (-1, 0, TokenFlags.None);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                _open.Add(Count);
            }

            Count++;
        }
    }

    private static TokenKind KindOf(JsonTokenType type, ReadOnlySpan<byte> text) => type switch
    {
        JsonTokenType.StartObject => TokenKind.Object,
        JsonTokenType.StartArray => TokenKind.Array,
        JsonTokenType.String => TokenKind.String,
        JsonTokenType.Number => text.IndexOfAny(".eE"u8) < 0 ? TokenKind.Integer : TokenKind.Float,
        JsonTokenType.True => TokenKind.True,
        JsonTokenType.False => TokenKind.False,
        _ => TokenKind.Null,
    };
}
