namespace HealthData.Dicom;

/// <summary>What is wrong with a file that was walked through.</summary>
internal enum WalkerFault
{
    None,
    Empty,
    NotDicom,
    Damaged,
    Truncated,
    Trailing,
}
