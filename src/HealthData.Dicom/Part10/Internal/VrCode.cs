namespace HealthData.Dicom;

/// <summary>Value representations as their two characters, the first one in the high byte.</summary>
internal static class VrCode
{
    public const ushort AE = 0x4145, AS = 0x4153, AT = 0x4154, CS = 0x4353, DA = 0x4441, DS = 0x4453, DT = 0x4454;
    public const ushort FD = 0x4644, FL = 0x464C, IS = 0x4953, LO = 0x4C4F, LT = 0x4C54, OB = 0x4F42, OD = 0x4F44;
    public const ushort OF = 0x4F46, OL = 0x4F4C, OV = 0x4F56, OW = 0x4F57, PN = 0x504E, SH = 0x5348, SL = 0x534C;
    public const ushort SQ = 0x5351, SS = 0x5353, ST = 0x5354, SV = 0x5356, TM = 0x544D, UC = 0x5543, UI = 0x5549;
    public const ushort UL = 0x554C, UN = 0x554E, UR = 0x5552, US = 0x5553, UT = 0x5554, UV = 0x5556;

    public static ushort From(byte first, byte second) => (ushort)(first << 8 | second);

    public static bool IsKnown(ushort code) => IsShort(code) || IsLong(code);

    /// <summary>Explicit VR with a length of two bytes (PS3.5 7.1.2).</summary>
    public static bool IsShort(ushort code) => code is AE or AS or AT or CS or DA or DS or DT or FD or FL or IS or LO
        or LT or PN or SH or SL or SS or ST or TM or UI or UL or US;

    /// <summary>Explicit VR with two reserved bytes and a length of four bytes (PS3.5 7.1.2).</summary>
    public static bool IsLong(ushort code) => code is OB or OD or OF or OL or OV or OW or SQ or SV or UC or UN or UR
        or UT or UV;

    public static bool IsLetters(byte first, byte second) =>
        first is >= (byte)'A' and <= (byte)'Z' && second is >= (byte)'A' and <= (byte)'Z';

    public static ushort From(ValueRepresentation representation)
    {
        var index = (int)representation;
        return (uint)index < (uint)Codes.Length ? Codes[index] : UN;
    }

    public static ValueRepresentation ToRepresentation(ushort code)
    {
        var index = Codes.IndexOf(code);
        return index > 0 ? (ValueRepresentation)index : ValueRepresentation.UN;
    }

    // In the order of ValueRepresentation.
    private static ReadOnlySpan<ushort> Codes =>
    [
        0, AE, AS, AT, CS, DA, DS, DT, FD, FL, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS, ST, SV, TM, UC,
        UI, UL, UN, UR, US, UT, UV,
    ];
}
