namespace HealthData.Dicom;

/// <summary>Transfer syntax UIDs (PS3.5 section 10, PS3.6 annex A) and what they mean for reading.</summary>
internal static class TransferSyntaxes
{
    public const string ImplicitLittleEndian = "1.2.840.10008.1.2";
    public const string ExplicitLittleEndian = "1.2.840.10008.1.2.1";
    public const string DeflatedExplicitLittleEndian = "1.2.840.10008.1.2.1.99";
    public const string ExplicitBigEndian = "1.2.840.10008.1.2.2";

    private const string JpipReferencedDeflate = "1.2.840.10008.1.2.4.95";
    private const string JpipHtj2kReferencedDeflate = "1.2.840.10008.1.2.4.205";
    private const string GeImplicitBigEndian = "1.2.840.113619.5.2";

    public static bool IsDeflated(string? uid) =>
        uid is DeflatedExplicitLittleEndian or JpipReferencedDeflate or JpipHtj2kReferencedDeflate;

    public static bool IsBigEndian(string? uid) => uid is ExplicitBigEndian;

    /// <summary>True for implicit VR; GE's private syntax has big-endian pixels in an implicit little-endian
    /// set.</summary>
    public static bool IsImplicit(string? uid) => uid is ImplicitLittleEndian or GeImplicitBigEndian;
}
