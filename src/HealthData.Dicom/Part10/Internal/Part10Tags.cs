namespace HealthData.Dicom;

/// <summary>The tags that the file format itself gives a meaning.</summary>
internal static class Part10Tags
{
    public const uint MetaGroupLength = 0x00020000;
    public const uint MetaVersion = 0x00020001;
    public const uint MediaStorageSopClassUid = 0x00020002;
    public const uint MediaStorageSopInstanceUid = 0x00020003;
    public const uint TransferSyntaxUid = 0x00020010;
    public const uint ImplementationClassUid = 0x00020012;
    public const uint ImplementationVersionName = 0x00020013;
    public const uint SpecificCharacterSet = 0x00080005;
    public const uint SopClassUid = 0x00080016;
    public const uint SopInstanceUid = 0x00080018;
    public const uint PatientId = 0x00100020;
    public const uint StudyInstanceUid = 0x0020000D;
    public const uint SeriesInstanceUid = 0x0020000E;
    public const uint PixelRepresentation = 0x00280103;
    public const uint FloatPixelData = 0x7FE00008;
    public const uint DoubleFloatPixelData = 0x7FE00009;
    public const uint PixelData = 0x7FE00010;
    public const uint Item = 0xFFFEE000;
    public const uint ItemEnd = 0xFFFEE00D;
    public const uint SequenceEnd = 0xFFFEE0DD;

    public static bool IsPixelData(uint tag) => tag is PixelData or FloatPixelData or DoubleFloatPixelData;

    public static bool IsGroupLength(uint tag) => (tag & 0xFFFF) == 0;

    public static bool IsPrivate(uint tag) => (tag & 0x00010000) != 0;

    public static bool IsPrivateCreator(uint tag) => IsPrivate(tag) && (tag & 0xFFFF) is >= 0x10 and <= 0xFF;
}
