namespace HealthData.Fhir;

/// <summary>The result of a bulk deletion.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Deleted.Count} types")]
public sealed class FhirBulkDeleteResult
{
    internal FhirBulkDeleteResult(IReadOnlyDictionary<string, long> deleted) => Deleted = deleted;

    /// <summary>Gets the numbers of deleted resources by type.</summary>
    public IReadOnlyDictionary<string, long> Deleted { get; }
}
