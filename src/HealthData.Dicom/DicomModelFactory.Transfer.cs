namespace HealthData.Dicom;

/// <content>Transfers.</content>
public static partial class DicomModelFactory
{
    /// <summary>Creates the outcome of downloading one instance.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="file">The file.</param>
    /// <param name="problem">Why there is no file.</param>
    /// <returns>The outcome.</returns>
    public static DownloadOutcome DownloadOutcome(
        string studyInstanceUid,
        string? seriesInstanceUid = null,
        string? sopInstanceUid = null,
        SavedFile? file = null,
        ItemProblem? problem = null) => new(studyInstanceUid)
        {
            SeriesInstanceUid = seriesInstanceUid,
            SopInstanceUid = sopInstanceUid,
            File = file,
            Problem = problem,
        };

    /// <summary>Creates an instance of a transfer.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="source">The path of its file.</param>
    /// <returns>The instance.</returns>
    public static TransferredInstance TransferredInstance(
        string? studyInstanceUid = null,
        string? seriesInstanceUid = null,
        string? sopInstanceUid = null,
        string? source = null) => new(studyInstanceUid, seriesInstanceUid, sopInstanceUid, source);

    /// <summary>Creates the result of verifying a transfer.</summary>
    /// <param name="checkedCount">How many instances were looked for.</param>
    /// <param name="missing">Those that did not arrive.</param>
    /// <param name="extra">Those that are there besides.</param>
    /// <param name="different">Those that have other bytes.</param>
    /// <returns>The result.</returns>
    public static TransferVerifyResult TransferVerifyResult(
        int checkedCount,
        IEnumerable<TransferredInstance>? missing = null,
        IEnumerable<TransferredInstance>? extra = null,
        IEnumerable<TransferredInstance>? different = null) =>
        new(checkedCount, [.. missing ?? []], [.. extra ?? []], [.. different ?? []]);
}
