using System.Text;
using System.Text.Unicode;

namespace HealthData.MedTech;

/// <summary>The text that a value becomes as an id or as the value of a property.</summary>
internal static class TokenText
{
    private const string TrueText = "True";
    private const string FalseText = "False";

    /// <param name="index">The message.</param>
    /// <param name="token">A token of it, or -1 for none.</param>
    /// <param name="value">The text where the status is Found or Blank, else null.</param>
    /// <returns>Found, Blank, Null, Missing or WrongType.</returns>
    public static ValueStatus TryGetString(TokenIndex index, int token, out string? value)
    {
        value = null;
        if (token < 0)
        {
            return ValueStatus.Missing;
        }

        switch (index.Tokens[token].Kind)
        {
            case TokenKind.String:
                value = index.TryReadDate(token, out var date) ? DateText.ToText(date) : index.GetString(token);
                return string.IsNullOrWhiteSpace(value) ? ValueStatus.Blank : ValueStatus.Found;
            case TokenKind.Integer or TokenKind.Float:
                Span<byte> scratch = stackalloc byte[NumberText.MaxDoubleLength];
                var status = GetNumber(index, token, scratch, out var text);
                value = status == ValueStatus.Found ? Encoding.ASCII.GetString(text) : null;
                return status;
            case TokenKind.True:
                value = TrueText;
                return ValueStatus.Found;
            case TokenKind.False:
                value = FalseText;
                return ValueStatus.Found;
            default:
                return StatusOfOthers(index.Tokens[token].Kind);
        }
    }

    /// <summary>The same in UTF-8, without a string.</summary>
    /// <param name="index">The message.</param>
    /// <param name="token">A token of it, or -1 for none.</param>
    /// <param name="scratch">Where texts are written that are not in the message; grows as needed.</param>
    /// <param name="value">
    /// The text where the status is Found or Blank; good until the next use of the index or of the scratch array.
    /// </param>
    /// <returns>Found, Blank, Null, Missing or WrongType.</returns>
    public static ValueStatus TryGetUtf8(TokenIndex index, int token, ref byte[] scratch, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (token < 0)
        {
            return ValueStatus.Missing;
        }

        if (scratch.Length < NumberText.MaxDoubleLength)
        {
            scratch = new byte[256];
        }

        switch (index.Tokens[token].Kind)
        {
            case TokenKind.String:
                value = GetString(index, token, ref scratch);
                return IsBlank(value) ? ValueStatus.Blank : ValueStatus.Found;
            case TokenKind.Integer or TokenKind.Float:
                return GetNumber(index, token, scratch, out value);
            case TokenKind.True:
                value = "True"u8;
                return ValueStatus.Found;
            case TokenKind.False:
                value = "False"u8;
                return ValueStatus.Found;
            default:
                return StatusOfOthers(index.Tokens[token].Kind);
        }
    }

    public static string ToText(bool value) => value ? TrueText : FalseText;

    private static ValueStatus StatusOfOthers(TokenKind kind) => kind switch
    {
        TokenKind.None => ValueStatus.Missing,
        TokenKind.Null or TokenKind.Undefined => ValueStatus.Null,
        _ => ValueStatus.WrongType,
    };

    private static ReadOnlySpan<byte> GetString(TokenIndex index, int token, ref byte[] scratch)
    {
        if (index.TryReadDate(token, out var date))
        {
            DateText.Write(date, scratch);
            return scratch.AsSpan(0, DateText.TextLength);
        }

        var raw = index.RawText(token);
        if ((index.Tokens[token].Flags & TokenFlags.Escaped) != 0)
        {
            scratch = scratch.Length < raw.Length ? new byte[raw.Length * 2] : scratch;
            raw = scratch.AsSpan(0, Escapes.Remove(raw, scratch));
        }

        if (!Utf8.IsValid(raw))
        {
            raw = scratch = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(raw));
        }

        return raw;
    }

    private static ValueStatus GetNumber(TokenIndex index, int token, Span<byte> scratch, out ReadOnlySpan<byte> text)
    {
        text = index.RawText(token);
        if (index.Tokens[token].Kind == TokenKind.Integer)
        {
            if (text.Length > 18 && !NumberText.TryReadLong(text, out _))
            {
                text = default;
                return ValueStatus.WrongType;
            }

            text = text.SequenceEqual("-0"u8) ? text[1..] : text;
            return ValueStatus.Found;
        }

        if (!TryShorten(ref text))
        {
            NumberText.TryReadDouble(text, out var number);
            text = scratch[..NumberText.Write(number, scratch)];
        }

        return ValueStatus.Found;
    }

    // Up to 15 digits come back from a double unchanged, so that the text is but to be freed from the zeros behind it.
    // Below 0.0001 the text gets an exponent.
    private static bool TryShorten(ref ReadOnlySpan<byte> text)
    {
        var digits = text.Length > 0 && text[0] == '-' ? text[1..] : text;
        if (digits.Length is 0 or > 16 || digits.StartsWith("0.0000"u8))
        {
            return false;
        }

        var dot = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == '.')
            {
                dot = i;
            }
            else if (!char.IsAsciiDigit((char)digits[i]))
            {
                return false;
            }
        }

        if (dot < 1)
        {
            return false;
        }

        text = text.TrimEnd((byte)'0').TrimEnd((byte)'.');
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0)
        {
            if (text[0] is > 0x20 and < 0x7F)
            {
                return false;
            }

            Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (!Rune.IsWhiteSpace(rune))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
