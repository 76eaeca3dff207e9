namespace HealthData.Fhir;

/// <summary>The result of a reindexing.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ReindexedCount} of {TotalCount}")]
public sealed class FhirReindexResult
{
    internal FhirReindexResult(string? status, long? totalCount, long? reindexedCount)
    {
        Status = status;
        TotalCount = totalCount;
        ReindexedCount = reindexedCount;
    }

    /// <summary>Gets the status that the service gives, such as <c>Completed</c>; null if it doesn't say.</summary>
    public string? Status { get; }

    /// <summary>Gets the number of resources to reindex; null if the service doesn't say.</summary>
    public long? TotalCount { get; }

    /// <summary>Gets the number of resources that were reindexed; null if the service doesn't say.</summary>
    public long? ReindexedCount { get; }
}
