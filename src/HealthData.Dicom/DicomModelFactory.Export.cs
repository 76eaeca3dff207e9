namespace HealthData.Dicom;

/// <content>Exports.</content>
public static partial class DicomModelFactory
{
    /// <summary>Creates the result of an export, whose log can't be read.</summary>
    /// <param name="exported">The number of instances that were exported.</param>
    /// <param name="skipped">The number of instances that were skipped.</param>
    /// <param name="errorLogUri">The address of the error log.</param>
    /// <returns>The result.</returns>
    public static DicomExportResult DicomExportResult(
        long exported = 0, long skipped = 0, Uri? errorLogUri = null) =>
        new(service: null) { Exported = exported, Skipped = skipped, ErrorLogUri = errorLogUri };

    /// <summary>Creates an error of an export.</summary>
    /// <param name="item">The study, series, or instance.</param>
    /// <param name="message">What the service wrote about it.</param>
    /// <param name="timestamp">The time of the error.</param>
    /// <returns>The error.</returns>
    public static DicomExportError DicomExportError(
        DicomExportItem? item, string message, DateTimeOffset? timestamp = null) => new(item, message, timestamp);
}
