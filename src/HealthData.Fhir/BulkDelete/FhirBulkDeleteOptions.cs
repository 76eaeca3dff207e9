namespace HealthData.Fhir;

/// <summary>The options of a bulk deletion.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirBulkDeleteOptions
{
    /// <summary>Gets or sets a value that indicates whether the resources are deleted with all their versions. The
    /// default is false: their histories stay.</summary>
    public bool HardDelete { get; set; }

    /// <summary>Gets or sets a value that indicates whether only the earlier versions are deleted. The default is
    /// false.</summary>
    public bool PurgeHistory { get; set; }

    /// <summary>Gets or sets a value that indicates whether references to the deleted resources are removed. The
    /// default is false.</summary>
    public bool RemoveReferences { get; set; }

    /// <summary>Gets the types that are not deleted, for a deletion of all types.</summary>
    public IList<string> ExcludedTypes { get; } = [];
}
