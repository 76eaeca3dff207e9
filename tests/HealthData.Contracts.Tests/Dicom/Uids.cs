namespace HealthData.Contracts.Tests.Dicom;

/// <summary>The UIDs that the stubs name.</summary>
internal static class Uids
{
    public const string Study = "1.2.3";
    public const string Series = "1.2.3.4";
    public const string Instance = "1.2.3.4.5";
    public const string OtherInstance = "1.2.3.4.6";
    public const string CtImageStorage = "1.2.840.10008.5.1.4.1.1.2";
}
