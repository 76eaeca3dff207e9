using System.Text;

namespace HealthData.MedTech;

/// <summary>A member's name or a string of an expression, ready to be compared with the bytes of a message.</summary>
internal sealed class LiteralText
{
    // Bytes that are not UTF-8 read as U+FFFD: only then may different bytes be the same text.
    private readonly byte[]? _bytes;

    public LiteralText(string text)
    {
        Text = text;
        var bytes = Encoding.UTF8.GetBytes(text);
        _bytes = Encoding.UTF8.GetString(bytes).Contains('\uFFFD', StringComparison.Ordinal) ? null : bytes;
    }

    public string Text { get; }

    public bool IsNameOf(TokenIndex index, int token) =>
        _bytes is not null && (index.Tokens[token].Flags & TokenFlags.EscapedName) == 0
            ? index.RawName(token).SequenceEqual(_bytes)
            : index.GetName(token) == Text;

    /// <summary>Tells whether a token, which must be a string, has this text.</summary>
    public bool IsTextOf(TokenIndex index, int token) =>
        _bytes is not null && (index.Tokens[token].Flags & TokenFlags.Escaped) == 0
            ? index.RawText(token).SequenceEqual(_bytes)
            : index.GetString(token) == Text;
}
