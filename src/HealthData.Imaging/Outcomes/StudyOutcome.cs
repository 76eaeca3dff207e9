namespace HealthData.Imaging;

/// <summary>The outcome of the synchronization of a study.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StudyOutcome
{
    /// <summary>Creates an outcome.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="status">What became of the study.</param>
    /// <param name="issues">What in its metadata couldn't be used as it is; null for nothing.</param>
    public StudyOutcome(string studyInstanceUid, StudyStatus status, IReadOnlyList<ImagingIssue>? issues = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(studyInstanceUid);
        StudyInstanceUid = studyInstanceUid;
        Status = status;
        Issues = issues ?? [];
    }

    /// <summary>Gets the Study Instance UID.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string StudyInstanceUid { get; }

    /// <summary>Gets what became of the study.</summary>
    public StudyStatus Status { get; }

    /// <summary>Gets a value that indicates whether the resources are those of the study.</summary>
    public bool Succeeded => Status is StudyStatus.Unchanged or StudyStatus.Written or StudyStatus.Deleted;

    /// <summary>Gets what in the metadata couldn't be used as it is.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ImagingIssue> Issues { get; }

    /// <summary>Gets or initializes the number of passes that it took.</summary>
    public int Passes { get; init; }

    /// <summary>Gets or initializes what the service said; null if it didn't refuse.</summary>
    public HealthDataRequestFailedException? Failure { get; init; }

    /// <summary>Gets what to do about it; null if there is nothing to do.</summary>
    public string? Advice => Status switch
    {
        StudyStatus.Foreign => "Another source wrote the ImagingStudy. Use one address for the service, or delete it.",
        StudyStatus.Rejected => "See Issues, and correct the study in the archive.",
        StudyStatus.Failed => Failure?.Advice,
        _ => null,
    };

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The status.</returns>
    public override string ToString() => $"{nameof(StudyOutcome)} ({Status})";
}
