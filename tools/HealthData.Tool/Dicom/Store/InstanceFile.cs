namespace HealthData.Tool.Dicom;

/// <summary>A file that is a DICOM instance.</summary>
internal sealed record InstanceFile(FoundFile File, string? Study, string? Series, string? Instance)
{
    // Nothing longer is needed to tell what the file is.
    private const int MaxValueBytes = 4096;

    private const string DirectoryStorage = "1.2.840.10008.1.3.10";

    private static readonly Part10ReadOptions ReadOptions = new() { MaxValueBytes = MaxValueBytes };

    /// <summary>Reads the file up to its pixel data.</summary>
    /// <returns>The instance; null for a DICOMDIR, which is an index of files.</returns>
    /// <exception cref="DicomFormatException">The file is not DICOM, or is broken.</exception>
    public static async Task<InstanceFile?> ReadAsync(FoundFile file, CancellationToken cancellationToken)
    {
        await using var stream = System.IO.File.OpenRead(file.Path);
        var content = await Part10File.ReadAsync(stream, ReadOptions, cancellationToken);
        if (content.FileMeta.GetString(Keyword.MediaStorageSOPClassUID) == DirectoryStorage)
        {
            return null;
        }

        return new InstanceFile(
            file,
            content.DataSet.GetString(Keyword.StudyInstanceUID),
            content.DataSet.GetString(Keyword.SeriesInstanceUID),
            content.DataSet.GetString(Keyword.SOPInstanceUID));
    }

    public FileOutcome ToOutcome(FileStatus status, string? detail = null) => new(File.Path, status)
    {
        Study = Study,
        Series = Series,
        Instance = Instance,
        Detail = detail,
    };
}
