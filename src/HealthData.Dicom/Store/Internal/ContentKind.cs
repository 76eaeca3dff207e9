namespace HealthData.Dicom;

/// <summary>What a content is, by its first bytes.</summary>
internal readonly record struct ContentKind(Part10Kind Kind, string? MediaStorageSopClassUid)
{
    private const string DirectoryStorage = "1.2.840.10008.1.3.10";

    public bool IsDicom => Part10Probe.IsDicom(Kind);

    /// <summary>Gets a value that indicates whether it is a DICOMDIR, an index of files.</summary>
    public bool IsDirectory => MediaStorageSopClassUid == DirectoryStorage;

    public string Description => $"The content is not a DICOM file: {Part10Probe.Describe(Kind)}.";
}
