namespace HealthData.Imaging;

/// <summary>Reads single values by the rules of their representation. What is bad is reported and left out.</summary>
internal static class ValueReader
{
    private const int MaxUidLength = 64;

    /// <summary>Reads a text or a UID as bytes; false where there is no good one.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> element, uint tag, IssueSpot spot, string badKind, out ReadOnlySpan<byte> text)
    {
        var kind = ElementReader.Read(element, out text);
        if (kind == ElementKind.Absent)
        {
            return false;
        }

        var fault = kind switch
        {
            ElementKind.Text => TextCheck.Find(text),
            ElementKind.Several => IssueCode.MultiValue,
            ElementKind.Unreadable => IssueCode.BadCharset,
            _ => badKind,
        };
        if (fault is null)
        {
            return true;
        }

        spot.Report(fault, tag);
        text = default;
        return false;
    }

    public static string? ReadText(ReadOnlySpan<byte> element, uint tag, IssueSpot spot) =>
        TryRead(element, tag, spot, IssueCode.BadText, out var text) ? Encoding.UTF8.GetString(text) : null;

    /// <summary>Reads a UID: numbers, leniently, with dots between them.</summary>
    public static bool TryReadUid(ReadOnlySpan<byte> element, uint tag, IssueSpot spot, out ReadOnlySpan<byte> uid)
    {
        if (!TryRead(element, tag, spot, IssueCode.BadUid, out uid))
        {
            return false;
        }

        if (IsUid(uid))
        {
            return true;
        }

        spot.Report(IssueCode.BadUid, tag);
        uid = default;
        return false;
    }

    /// <summary>Reads a code of a closed list; null where it isn't one of it.</summary>
    public static string? ReadCode(
        ReadOnlySpan<byte> element, uint tag, IssueSpot spot, Func<string, string?> translate)
    {
        if (!TryRead(element, tag, spot, IssueCode.BadCode, out var text))
        {
            return null;
        }

        var code = translate(Encoding.UTF8.GetString(text));
        if (code is null)
        {
            spot.Report(IssueCode.BadCode, tag);
        }

        return code;
    }

    public static bool IsUid(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.Length > MaxUidLength || text[^1] == '.')
        {
            return false;
        }

        var isStart = true;
        foreach (var letter in text)
        {
            if (letter == '.' ? isStart : !char.IsAsciiDigit((char)letter))
            {
                return false;
            }

            isStart = letter == '.';
        }

        return true;
    }
}
