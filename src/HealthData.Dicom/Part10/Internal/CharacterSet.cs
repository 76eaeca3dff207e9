using System.Globalization;
using System.Text;

namespace HealthData.Dicom;

/// <summary>Decodes text by the Specific Character Set (0008,0005) of its data set (PS3.5 6.1). Thread-safe.</summary>
/// <remarks>Bytes that cannot be decoded become U+FFFD; nothing throws. Without a character set, or with an unknown
/// one, bytes beyond ASCII are read as Latin-1.</remarks>
internal sealed class CharacterSet
{
    private readonly Encoding _high;
    private readonly bool _isWhole;

    private CharacterSet(Encoding high, bool isWhole)
    {
        _high = high;
        _isWhole = isWhole;
    }

    public static CharacterSet Default { get; } = new(CharacterRepertoire.Latin1, false);

    public static CharacterSet Utf8 { get; } = new(CharacterRepertoire.Utf8, true);

    /// <summary>Reads the value of (0008,0005); misspelt terms are understood where they are clear.</summary>
    public static CharacterSet Parse(ReadOnlySpan<byte> value)
    {
        var end = value.IndexOf((byte)'\\');
        var first = (end < 0 ? value : value[..end]).Trim(" \0"u8);
        if (first.IsEmpty)
        {
            return Default;
        }

        Span<byte> term = stackalloc byte[Math.Min(first.Length, 32)];
        Ascii.ToUpper(first[..term.Length], term, out _);
        if (term.SequenceEqual("GB18030"u8))
        {
            return new(CharacterRepertoire.Gb18030, true);
        }

        if (term.SequenceEqual("GBK"u8))
        {
            return new(CharacterRepertoire.Gbk, true);
        }

        if (term.SequenceEqual("UTF-8"u8) || term.SequenceEqual("UTF8"u8))
        {
            return Utf8;
        }

        return ByNumber(term);
    }

    /// <summary>True where the value representation's text depends on the character set (PS3.5 6.1.2.3).</summary>
    public static bool AppliesTo(ValueRepresentation representation) => representation
        is ValueRepresentation.SH or ValueRepresentation.LO or ValueRepresentation.ST or ValueRepresentation.LT
        or ValueRepresentation.PN or ValueRepresentation.UC or ValueRepresentation.UT;

    /// <summary>Decodes a whole value, all of its values together, before it is split or trimmed.</summary>
    public string Decode(ReadOnlySpan<byte> value, ValueRepresentation representation)
    {
        if (!AppliesTo(representation))
        {
            return Encoding.Latin1.GetString(value);
        }

        if (_isWhole || !value.Contains(CodeExtensions.Escape))
        {
            return CharacterRepertoire.Decode(_high, value);
        }

        return CodeExtensions.Decode(value, _high, representation == ValueRepresentation.PN);
    }

    private static CharacterSet ByNumber(ReadOnlySpan<byte> term)
    {
        var digits = term[(term.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)..];
        if (!term.StartsWith("ISO"u8)
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || CharacterRepertoire.ByRegistration(number) is not { } encoding)
        {
            return Default;
        }

        return number == 192 ? Utf8 : new(encoding, false);
    }
}
