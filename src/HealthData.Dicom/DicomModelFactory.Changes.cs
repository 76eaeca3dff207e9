namespace HealthData.Dicom;

/// <content>Changes.</content>
public static partial class DicomModelFactory
{
    /// <summary>Creates a change of the change feed.</summary>
    /// <param name="sequence">The number of the change.</param>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="action">The kind of the change.</param>
    /// <param name="timestamp">The time of the change.</param>
    /// <param name="state">The state that the instance is in now.</param>
    /// <param name="metadata">The attributes of the instance.</param>
    /// <param name="partitionName">The data partition.</param>
    /// <param name="filePath">The path of the file.</param>
    /// <param name="metadataProblem">The reason why the attributes can't be read.</param>
    /// <returns>The change.</returns>
    public static ChangeFeedEntry ChangeFeedEntry(
        long sequence,
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        ChangeAction action,
        DateTimeOffset timestamp,
        ChangeState state = default,
        AttributeSet? metadata = null,
        string? partitionName = null,
        string? filePath = null,
        ItemProblem? metadataProblem = null) =>
        new(sequence, studyInstanceUid, seriesInstanceUid, sopInstanceUid)
        {
            Action = action,
            Timestamp = timestamp,
            State = state,
            Metadata = metadata,
            PartitionName = partitionName,
            FilePath = filePath,
            MetadataProblem = metadataProblem,
        };
}
