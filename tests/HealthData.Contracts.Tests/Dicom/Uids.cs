namespace HealthData.Contracts.Tests.Dicom;

/// <summary>The UIDs that the stubs name.</summary>
internal static class Uids
{
    public const string Study = "1.2.3";
    public const string Series = "1.2.3.4";
    public const string Instance = "1.2.3.4.5";
}
