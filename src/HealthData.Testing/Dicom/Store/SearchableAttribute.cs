namespace HealthData.Testing;

/// <summary>An attribute that the service indexes, and therefore checks when it stores.</summary>
internal readonly record struct SearchableAttribute(uint Tag, string Vr, bool IsCore = false)
{
    /// <summary>The attributes that are checked, the required ones (core) with them.</summary>
    public static readonly SearchableAttribute[] All =
    [
        new(0x0020000D, "UI", IsCore: true),
        new(0x0020000E, "UI", IsCore: true),
        new(0x00080018, "UI", IsCore: true),
        new(0x00080016, "UI", IsCore: true),
        new(0x00100020, "LO", IsCore: true),
        new(0x00080020, "DA"),
        new(0x00080050, "SH"),
        new(0x00080060, "CS"),
        new(0x00080090, "PN"),
        new(0x00081030, "LO"),
        new(0x00081090, "LO"),
        new(0x00100010, "PN"),
        new(0x00100030, "DA"),
        new(0x00400244, "DA"),
    ];

    /// <summary>The tag as DICOM texts write it: <c>(0010,0010)</c>.</summary>
    public string TagText => $"({Tag >> 16:X4},{Tag & 0xFFFF:X4})";
}
