using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Takes single JSON tokens apart and makes them.</summary>
internal static class JsonText
{
    internal static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    internal static bool IsNull(ReadOnlySpan<byte> token) => token is [(byte)'n', ..];

    internal static bool IsString(ReadOnlySpan<byte> token) => token is [(byte)'"', ..];

    /// <summary>The characters of a token in UTF-8: of a string without quotes, escapes and padding, of a number as it
    /// is written; nothing for null and for objects.</summary>
    internal static ReadOnlySpan<byte> Content(ReadOnlySpan<byte> token)
    {
        if (!IsString(token))
        {
            return token is [(byte)'n' or (byte)'{' or (byte)'[', ..] ? default : token;
        }

        var text = token[1..^1];
        if (text.Contains((byte)'\\'))
        {
            text = Unescape(text);
        }

        return TrimPadding(text);
    }

    internal static ReadOnlySpan<byte> TrimPadding(ReadOnlySpan<byte> text) =>
        text is [.., <= (byte)' '] ? text.TrimEnd(" \0"u8) : text;

    internal static string? ToText(ReadOnlySpan<byte> token)
    {
        var content = Content(token);
        return content.IsEmpty ? null : Encoding.UTF8.GetString(content);
    }

    /// <summary>Whether a text is a number as JSON writes it, so that it can stand without quotes.</summary>
    internal static bool IsNumber(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[^1] is < (byte)'0' or > (byte)'9' || text[0] is > (byte)'9' or (byte)'+')
        {
            return false;
        }

        var digits = text[0] == (byte)'-' ? text[1..] : text;
        if (digits is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..])
        {
            return false;
        }

        Span<byte> closed = stackalloc byte[32];
        if (text.Length >= closed.Length)
        {
            return false;
        }

        text.CopyTo(closed);
        closed[text.Length] = (byte)',';
        return new JsonScanner(closed[..(text.Length + 1)]).ScanValue(0, 1) == text.Length;
    }

    // Half of a surrogate pair becomes U+FFFD.
    private static byte[] Unescape(ReadOnlySpan<byte> text)
    {
        var unescaped = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var at = text.IndexOf((byte)'\\');
            unescaped.Append(Encoding.UTF8.GetString(at < 0 ? text : text[..at]));
            text = at < 0 ? default : text[at..];
            if (at >= 0)
            {
                unescaped.Append(Unescape(text, out var length));
                text = text[length..];
            }
        }

        return Encoding.UTF8.GetBytes(unescaped.ToString());
    }

    private static char Unescape(ReadOnlySpan<byte> escape, out int length)
    {
        length = escape[1] == (byte)'u' ? 6 : 2;
        return escape[1] switch
        {
            (byte)'u' => (char)((HexDigits.ValueOf(escape[2]) << 12) | (HexDigits.ValueOf(escape[3]) << 8)
                | (HexDigits.ValueOf(escape[4]) << 4) | HexDigits.ValueOf(escape[5])),
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            var other => (char)other,
        };
    }
}
