namespace HealthData.Fhir;

/// <summary>The result of a bulk update. One that has completed may still have failed for some resources: see
/// <see cref="Failed"/>.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Updated.Count} types, {Failed.Count} with failures")]
public sealed class FhirBulkUpdateResult
{
    internal FhirBulkUpdateResult(
        IReadOnlyDictionary<string, long> updated,
        IReadOnlyDictionary<string, long> ignored,
        IReadOnlyDictionary<string, long> failed)
    {
        Updated = updated;
        Ignored = ignored;
        Failed = failed;
    }

    /// <summary>Gets the numbers of updated resources by type.</summary>
    public IReadOnlyDictionary<string, long> Updated { get; }

    /// <summary>Gets the numbers of resources by type that match, and that no operation of the patch is for.</summary>
    public IReadOnlyDictionary<string, long> Ignored { get; }

    /// <summary>Gets the numbers of resources by type that couldn't be patched.</summary>
    public IReadOnlyDictionary<string, long> Failed { get; }
}
