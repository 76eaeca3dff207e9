namespace HealthData.Dicom;

/// <summary>An instance that could not be indexed by an extended query tag.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ExtendedQueryTagError
{
    internal ExtendedQueryTagError(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        DateTimeOffset? createdOn,
        string? message)
    {
        StudyInstanceUid = studyInstanceUid;
        SeriesInstanceUid = seriesInstanceUid;
        SopInstanceUid = sopInstanceUid;
        CreatedOn = createdOn;
        ServiceMessage = message;
    }

    /// <summary>Gets the Study Instance UID (0020,000D).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string StudyInstanceUid { get; }

    /// <summary>Gets the Series Instance UID (0020,000E).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SeriesInstanceUid { get; }

    /// <summary>Gets the SOP Instance UID (0008,0018).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SopInstanceUid { get; }

    /// <summary>Gets the time of the error; null if the service doesn't say.</summary>
    public DateTimeOffset? CreatedOn { get; }

    /// <summary>Gets the service's explanation. It might contain patient data, so don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ServiceMessage { get; }

    /// <summary>Returns the time of the error, which identifies nobody.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(ExtendedQueryTagError)} ({CreatedOn:O})";
}
