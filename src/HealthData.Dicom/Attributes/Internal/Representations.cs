namespace HealthData.Dicom;

/// <summary>The two letters of each value representation, and what kind of values it has.</summary>
internal static class Representations
{
    private const int Letters = 26;

    private static readonly byte[] ByLetters = MakeIndex();

    private static ReadOnlySpan<byte> Names =>
        "  AEASATCSDADSDTFDFLISLOLTOBODOFOLOVOWPNSHSLSQSSSTSVTMUCUIULUNURUSUTUV"u8;

    internal static ReadOnlySpan<byte> NameOf(ValueRepresentation representation) =>
        Names.Slice((int)representation * 2, 2);

    /// <summary>The representation of two letters in either case, or none.</summary>
    internal static ValueRepresentation Read(byte first, byte second)
    {
        int row = (first | 0x20) - 'a', column = (second | 0x20) - 'a';
        return (uint)row < Letters && (uint)column < Letters
            ? (ValueRepresentation)ByLetters[row * Letters + column]
            : ValueRepresentation.None;
    }

    internal static bool IsBinary(ValueRepresentation representation) => representation
        is ValueRepresentation.OB or ValueRepresentation.OD or ValueRepresentation.OF or ValueRepresentation.OL
        or ValueRepresentation.OV or ValueRepresentation.OW or ValueRepresentation.UN;

    internal static bool IsNumber(ValueRepresentation representation) => IsText(representation)
        ? representation is ValueRepresentation.DS or ValueRepresentation.IS
        : !IsBinary(representation)
            && representation is not (ValueRepresentation.SQ or ValueRepresentation.AT or ValueRepresentation.None);

    internal static bool IsText(ValueRepresentation representation) => representation
        is ValueRepresentation.AE or ValueRepresentation.AS or ValueRepresentation.CS or ValueRepresentation.DA
        or ValueRepresentation.DS or ValueRepresentation.DT or ValueRepresentation.IS or ValueRepresentation.LO
        or ValueRepresentation.LT or ValueRepresentation.PN or ValueRepresentation.SH or ValueRepresentation.ST
        or ValueRepresentation.TM or ValueRepresentation.UC or ValueRepresentation.UI or ValueRepresentation.UR
        or ValueRepresentation.UT;

    /// <summary>Whether a backslash is part of the text and not between two values.</summary>
    internal static bool IsSingleText(ValueRepresentation representation) => representation
        is ValueRepresentation.LT or ValueRepresentation.ST or ValueRepresentation.UR or ValueRepresentation.UT;

    /// <summary>The size of one number in bytes.</summary>
    internal static int WordSize(ValueRepresentation representation) => representation switch
    {
        ValueRepresentation.SS or ValueRepresentation.US or ValueRepresentation.OW or ValueRepresentation.AT => 2,
        ValueRepresentation.SL or ValueRepresentation.UL or ValueRepresentation.FL or ValueRepresentation.OF
            or ValueRepresentation.OL => 4,
        ValueRepresentation.SV or ValueRepresentation.UV or ValueRepresentation.FD or ValueRepresentation.OD
            or ValueRepresentation.OV => 8,
        _ => 1,
    };

    private static byte[] MakeIndex()
    {
        var index = new byte[Letters * Letters];
        for (var code = 1; code < Names.Length / 2; code++)
        {
            index[(Names[code * 2] - 'A') * Letters + Names[code * 2 + 1] - 'A'] = (byte)code;
        }

        return index;
    }
}
