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
            return token is [(byte)'n' or (byte)'{' or (byte)'[', ..] ? default : token;
        var text = token[1..^1];
        if (text.Contains((byte)'\\'))
            text = Encoding.UTF8.GetBytes(Unescape(token));
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
        if (text.IsEmpty || text[^1] is < (byte)'0' or > (byte)'9' || text[0] is > (byte)'9')
            return false;
        Span<byte> closed = stackalloc byte[32];
        if (text.Length >= closed.Length)
            return false;
        text.CopyTo(closed);
        closed[text.Length] = (byte)',';
        return new JsonScanner(closed[..(text.Length + 1)]).ScanValue(0, 1) == text.Length;
    }

    private static string Unescape(ReadOnlySpan<byte> token)
    {
        var reader = new Utf8JsonReader(token);
        reader.Read();
        return reader.GetString()!;
    }
}
