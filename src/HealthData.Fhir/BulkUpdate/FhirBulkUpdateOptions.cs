namespace HealthData.Fhir;

/// <summary>The options of a bulk update.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirBulkUpdateOptions
{
    /// <summary>Gets or sets the most resources that the service updates at a time; null for its choice.</summary>
    public int? MaxCount { get; set; }

    /// <summary>Gets or sets a value that indicates whether the service updates several parts at once; null for its
    /// choice.</summary>
    public bool? IsParallel { get; set; }

    /// <summary>Gets or sets a value that indicates whether an update that changes only the meta element makes a new
    /// version; null for the service's choice.</summary>
    public bool? KeepsMetaHistory { get; set; }
}
