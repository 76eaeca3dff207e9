namespace HealthData.Tool.Dicom;

/// <summary><c>sync</c>: transfers that resume, by direction.</summary>
internal static class SyncCommand
{
    public static Command Create(DicomConnection connection) => new(
        "sync", "Moves any number of instances, and goes on where it stopped when you repeat the command.")
    {
        new SyncUploadCommand(connection),
        new SyncDownloadCommand(connection),
    };
}
