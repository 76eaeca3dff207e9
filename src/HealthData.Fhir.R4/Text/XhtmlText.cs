namespace HealthData.Fhir.R4;

/// <summary>The check that a narrative is one well-formed <c>div</c>. It looks at the grammar of XML only, not at which
/// elements and attributes XHTML or FHIR allow.</summary>
/// <seealso href="http://hl7.org/fhir/R4/narrative.html#xhtml"/>
internal static class XhtmlText
{
    private const int MostLevels = 256;

    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create(
    [
        .. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._:"u8,
        .. Enumerable.Range(128, 128).Select(one => (byte)one),
    ]);

    /// <summary>Determines whether a text is a well-formed <c>div</c>.</summary>
    public static bool IsDiv(ReadOnlySpan<byte> text)
    {
        var rest = TrimStart(text);
        Span<int> open = stackalloc int[MostLevels];
        var depth = 0;
        if (TextRules.HasControls(text) || rest is not [(byte)'<', ..] || !NameAt(rest[1..]).SequenceEqual("div"u8))
        {
            return false;
        }

        while (!rest.IsEmpty)
        {
            if (!TrySkipText(ref rest, depth > 0))
            {
                return false;
            }

            if (rest.IsEmpty)
            {
                break;
            }

            var isRead = rest[1..] switch
            {
                [(byte)'!', ..] or [(byte)'?', ..] => TrySkipRemark(ref rest, depth > 0),
                [(byte)'/', ..] => TrySkipEnd(ref rest, text, open, ref depth),
                _ => TrySkipStart(ref rest, text, open, ref depth),
            };
            if (!isRead)
            {
                return false;
            }
        }

        return depth == 0;
    }

    /// <summary>Passes over text up to the next tag.</summary>
    private static bool TrySkipText(ref ReadOnlySpan<byte> rest, bool isInside)
    {
        var length = rest.IndexOf((byte)'<');
        var text = length < 0 ? rest : rest[..length];
        rest = rest[text.Length..];
        return isInside ? HasGoodReferences(text) && text.IndexOf("]]>"u8) < 0 : TrimStart(text).IsEmpty;
    }

    /// <summary>Passes over a comment, a CDATA section or a processing instruction.</summary>
    private static bool TrySkipRemark(ref ReadOnlySpan<byte> rest, bool isInside)
    {
        var (start, end) = rest.StartsWith("<!--"u8) ? (4, "-->")
            : rest.StartsWith("<![CDATA["u8) && isInside ? (9, "]]>")
            : rest.StartsWith("<?"u8) && rest.Length > 2 && NameCharacters.Contains(rest[2]) ? (2, "?>")
            : (0, "");
        if (start == 0)
        {
            return false;
        }

        var length = rest[start..].IndexOf(Encoding.ASCII.GetBytes(end));
        if (length < 0 || (start == 4 && rest.Slice(start, length).IndexOf("--"u8) >= 0))
        {
            return false;
        }

        rest = rest[(start + length + end.Length)..];
        return true;
    }

    private static bool TrySkipEnd(
        ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text, scoped Span<int> open, ref int depth)
    {
        if (depth == 0)
        {
            return false;
        }

        var name = NameAt(rest[2..]);
        var opened = NameAt(text[open[--depth]..]);
        rest = TrimStart(rest[(2 + name.Length)..]);
        if (!name.SequenceEqual(opened) || rest is not [(byte)'>', ..])
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static bool TrySkipStart(
        ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text, scoped Span<int> open, ref int depth)
    {
        var start = text.Length - rest.Length + 1;
        var name = NameAt(rest[1..]);
        if (name.IsEmpty || depth == MostLevels || (depth == 0 && !TrimStart(text[..(start - 1)]).IsEmpty))
        {
            return false;
        }

        rest = rest[(1 + name.Length)..];
        var attributes = rest;
        while (true)
        {
            var trimmed = TrimStart(rest);
            if (trimmed.StartsWith("/>"u8))
            {
                rest = trimmed[2..];
                return true;
            }

            if (trimmed is [(byte)'>', ..])
            {
                rest = trimmed[1..];
                open[depth++] = start;
                return true;
            }

            var before = attributes[..(attributes.Length - trimmed.Length)];
            if (trimmed.Length == rest.Length || !TrySkipAttribute(ref trimmed, before))
            {
                return false;
            }

            rest = trimmed;
        }
    }

    private static bool TrySkipAttribute(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> before)
    {
        var name = NameAt(rest);
        rest = TrimStart(rest[name.Length..]);
        if (name.IsEmpty || Has(before, name) || rest is not [(byte)'=', ..])
        {
            return false;
        }

        rest = TrimStart(rest[1..]);
        if (rest is not [(byte)'"' or (byte)'\'', ..])
        {
            return false;
        }

        var length = rest[1..].IndexOf(rest[0]);
        if (length < 0)
        {
            return false;
        }

        var value = rest.Slice(1, length);
        rest = rest[(length + 2)..];
        return !value.Contains((byte)'<') && HasGoodReferences(value);
    }

    /// <summary>Determines whether an attribute is among those that were read before, all of which are
    /// well-formed.</summary>
    private static bool Has(ReadOnlySpan<byte> attributes, ReadOnlySpan<byte> name)
    {
        while (TrimStart(attributes) is { IsEmpty: false } rest)
        {
            var one = NameAt(rest);
            if (one.SequenceEqual(name))
            {
                return true;
            }

            rest = rest[rest.IndexOfAny((byte)'"', (byte)'\'')..];
            attributes = rest[(rest[1..].IndexOf(rest[0]) + 2)..];
        }

        return false;
    }

    /// <summary>Determines whether each ampersand begins a character or entity reference.</summary>
    private static bool HasGoodReferences(ReadOnlySpan<byte> text)
    {
        for (var start = text.IndexOf((byte)'&'); start >= 0; start = text.IndexOf((byte)'&'))
        {
            text = text[(start + 1)..];
            var length = text.IndexOf((byte)';');
            if (length <= 0 || !IsReference(text[..length]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReference(ReadOnlySpan<byte> name)
    {
        if (name is not [(byte)'#', ..])
        {
            return name.Length <= 8 && char.IsAsciiLetter((char)name[0])
                && name.IndexOfAnyExcept(NameCharacters) < 0 && !name.ContainsAny(":-._"u8);
        }

        var isHex = name is [_, (byte)'x', ..];
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(name[(isHex ? 2 : 1)..], style, CultureInfo.InvariantCulture, out var code)
            && code is '\t' or '\n' or '\r' or (>= 0x20 and < 0xD800) or (>= 0xE000 and < 0xFFFE)
                or (>= 0x10000 and <= 0x10FFFF);
    }

    private static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(NameCharacters);
        var name = length < 0 ? text : text[..length];
        return name is [(byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'), ..] ? [] : name;
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8);
}
