namespace HealthData.Dicom;

/// <summary>The outcome of downloading one instance, or of a study that has none.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DownloadOutcome
{
    internal DownloadOutcome(string studyInstanceUid) => StudyInstanceUid = studyInstanceUid;

    /// <summary>Gets a value that indicates whether the instance is in the folder now.</summary>
    public bool Succeeded => File is not null;

    /// <summary>Gets the Study Instance UID.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string StudyInstanceUid { get; }

    /// <summary>Gets the Series Instance UID, or null if it isn't known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesInstanceUid { get; internal init; }

    /// <summary>Gets the SOP Instance UID, or null if it isn't known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopInstanceUid { get; internal init; }

    /// <summary>Gets the file, or null if there is none. <see cref="SavedFile.WasKept"/> tells whether it was there
    /// before.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public SavedFile? File { get; internal init; }

    /// <summary>Gets why there is no file, or null if there is one.</summary>
    public ItemProblem? Problem { get; internal init; }

    /// <summary>Gets what helps, or null. It contains no patient data.</summary>
    public string? Advice => Problem?.Advice;

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>A text such as <c>Saved</c>.</returns>
    public override string ToString() => Problem?.ToString() ?? (File is { WasKept: true } ? "Kept" : "Saved");
}
