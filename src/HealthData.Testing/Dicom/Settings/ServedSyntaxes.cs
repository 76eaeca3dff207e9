namespace HealthData.Testing;

/// <summary>The transfer syntaxes (PS3.6 A-1) that the service treats by name.</summary>
internal static class ServedSyntaxes
{
    public const string Original = "*";
    public const string ImplicitVrLittleEndian = "1.2.840.10008.1.2";
    public const string ExplicitVrLittleEndian = "1.2.840.10008.1.2.1";
    public const string Jpeg2000Lossless = "1.2.840.10008.1.2.4.90";

    public static bool IsNativeLittleEndian(string uid) => uid is ImplicitVrLittleEndian or ExplicitVrLittleEndian;
}
