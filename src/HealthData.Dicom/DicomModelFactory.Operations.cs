namespace HealthData.Dicom;

/// <content>Operations, extended query tags, and data partitions.</content>
public static partial class DicomModelFactory
{
    /// <summary>Creates the state of a long-running operation.</summary>
    /// <param name="id">The operation's id.</param>
    /// <param name="status">The status.</param>
    /// <param name="type">The kind of the operation.</param>
    /// <param name="createdOn">The time when the operation was requested.</param>
    /// <param name="lastUpdatedOn">The time when the status last changed.</param>
    /// <param name="percentComplete">How much of the work is done.</param>
    /// <param name="resources">The addresses of what the operation works on.</param>
    /// <param name="results">The results in JSON.</param>
    /// <returns>The state.</returns>
    public static DicomOperationDetails DicomOperationDetails(
        string id,
        DicomOperationStatus status,
        string? type = null,
        DateTimeOffset? createdOn = null,
        DateTimeOffset? lastUpdatedOn = null,
        int? percentComplete = null,
        IEnumerable<Uri>? resources = null,
        BinaryData? results = null) => new(id, status)
        {
            Type = type,
            CreatedOn = createdOn,
            LastUpdatedOn = lastUpdatedOn,
            PercentComplete = percentComplete,
            Resources = [.. resources ?? []],
            Results = results,
        };

    /// <summary>Creates the result of a bulk update.</summary>
    /// <param name="processedStudyCount">The number of studies that the update looked at.</param>
    /// <param name="updatedStudyCount">The number of studies that were updated.</param>
    /// <param name="failedStudyCount">The number of studies that couldn't be updated.</param>
    /// <param name="updatedInstanceCount">The number of instances that were updated.</param>
    /// <param name="issues">What the service says about studies that couldn't be updated.</param>
    /// <returns>The result.</returns>
    public static DicomUpdateResult DicomUpdateResult(
        int? processedStudyCount = null,
        int? updatedStudyCount = null,
        int? failedStudyCount = null,
        int? updatedInstanceCount = null,
        IEnumerable<ServiceIssue>? issues = null) => new()
        {
            ProcessedStudyCount = processedStudyCount,
            UpdatedStudyCount = updatedStudyCount,
            FailedStudyCount = failedStudyCount,
            UpdatedInstanceCount = updatedInstanceCount,
            Issues = [.. issues ?? []],
        };

    /// <summary>Creates the result of indexing by new extended query tags.</summary>
    /// <param name="resources">The addresses of the tags.</param>
    /// <returns>The result.</returns>
    public static DicomReindexResult DicomReindexResult(IEnumerable<Uri>? resources = null) =>
        new([.. resources ?? []]);

    /// <summary>Creates an extended query tag as the service describes it.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="level">The level.</param>
    /// <param name="status">The stage in the life of the tag.</param>
    /// <param name="queryStatus">The permission to search by the tag.</param>
    /// <param name="valueRepresentation">The value representation.</param>
    /// <param name="privateCreator">The private creator.</param>
    /// <param name="errorCount">The number of instances that could not be indexed.</param>
    /// <param name="operationId">The id of the operation that indexes by the tag.</param>
    /// <returns>The tag.</returns>
    public static ExtendedQueryTag ExtendedQueryTag(
        AttributeTag tag,
        QueryTagLevel level,
        ExtendedQueryTagStatus status = default,
        QueryStatus queryStatus = default,
        ValueRepresentation valueRepresentation = ValueRepresentation.None,
        string? privateCreator = null,
        int errorCount = 0,
        string? operationId = null) => new(tag, level)
        {
            Status = status,
            QueryStatus = queryStatus,
            ValueRepresentation = valueRepresentation,
            PrivateCreator = privateCreator,
            ErrorCount = errorCount,
            OperationId = operationId,
        };

    /// <summary>Creates an instance that could not be indexed by an extended query tag.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="createdOn">The time of the error.</param>
    /// <param name="serviceMessage">The service's explanation.</param>
    /// <returns>The error.</returns>
    public static ExtendedQueryTagError ExtendedQueryTagError(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        DateTimeOffset? createdOn = null,
        string? serviceMessage = null) =>
        new(studyInstanceUid, seriesInstanceUid, sopInstanceUid, createdOn, serviceMessage);

    /// <summary>Creates a data partition.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">The service's number of the partition.</param>
    /// <param name="createdOn">The time when the partition came into being.</param>
    /// <returns>The partition.</returns>
    public static DicomPartition DicomPartition(string name, int? key = null, DateTimeOffset? createdOn = null) =>
        new(name, key, createdOn);
}
