namespace HealthData.Dicom;

/// <summary>The members of a change.</summary>
internal enum ChangeField
{
    Other,
    Sequence,
    StudyInstanceUid,
    SeriesInstanceUid,
    SopInstanceUid,
    PartitionName,
    Action,
    Timestamp,
    State,
    Metadata,
    FilePath,
}
