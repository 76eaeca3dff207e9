namespace HealthData.Dicom;

/// <summary>A change in the change feed of the DICOM service.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ChangeFeedEntry
{
    internal ChangeFeedEntry(long sequence, string studyInstanceUid, string seriesInstanceUid, string sopInstanceUid)
    {
        Sequence = sequence;
        StudyInstanceUid = studyInstanceUid;
        SeriesInstanceUid = seriesInstanceUid;
        SopInstanceUid = sopInstanceUid;
    }

    /// <summary>Gets the number of the change. It is unique, but numbers can be missing, and a change may become
    /// visible later than one with a greater number.</summary>
    public long Sequence { get; }

    /// <summary>Gets the Study Instance UID (0020,000D).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string StudyInstanceUid { get; }

    /// <summary>Gets the Series Instance UID (0020,000E).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SeriesInstanceUid { get; }

    /// <summary>Gets the SOP Instance UID (0008,0018).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SopInstanceUid { get; }

    /// <summary>Gets the data partition; null if the service has none.</summary>
    public string? PartitionName { get; internal init; }

    /// <summary>Gets the kind of the change.</summary>
    public ChangeAction Action { get; internal init; }

    /// <summary>Gets the time of the change.</summary>
    public DateTimeOffset Timestamp { get; internal init; }

    /// <summary>Gets the state that the instance is in now.</summary>
    public ChangeState State { get; internal init; }

    /// <summary>Gets the attributes that the instance has now, without bulk data; null if they weren't requested, if
    /// the instance is gone, or if they can't be read.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AttributeSet? Metadata { get; internal init; }

    /// <summary>Gets the reason why <see cref="Metadata"/> can't be read, with the bytes; null if there is
    /// none.</summary>
    public ItemProblem? MetadataProblem { get; internal init; }

    /// <summary>Gets the path of the file in the service's own storage account; null if it has none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? FilePath { get; internal init; }

    /// <summary>Returns the number and the kind of the change, which identify nobody.</summary>
    /// <returns>The type's name, the number, and the kind.</returns>
    public override string ToString() => $"{nameof(ChangeFeedEntry)} {Sequence} ({Action})";
}
