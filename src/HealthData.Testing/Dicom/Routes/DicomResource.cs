namespace HealthData.Testing;

/// <summary>What a path of the DICOM service ends in.</summary>
internal enum DicomResource
{
    Studies,
    Study,
    Series,
    Instance,
    Frames,
    RenderedInstance,
    RenderedFrame,
    AllSeries,
    AllInstances,
    StudySeries,
    StudyInstances,
    SeriesInstances,
    StudyMetadata,
    SeriesMetadata,
    InstanceMetadata,
    Workitems,
    Workitem,
    WorkitemState,
    WorkitemCancelRequest,
    BulkUpdate,
    Export,
    ChangeFeed,
    LatestChange,
    Operation,
    QueryTags,
    QueryTag,
    QueryTagErrors,
    Partitions,
}
