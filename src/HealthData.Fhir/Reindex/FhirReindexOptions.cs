namespace HealthData.Fhir;

/// <summary>The options of a reindexing.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirReindexOptions
{
    /// <summary>Gets the types to reindex; empty for those that the changed search parameters need.</summary>
    public IList<string> ResourceTypes { get; } = [];

    /// <summary>Gets the types whose search parameters are to be brought up to date; empty for all.</summary>
    public IList<string> SearchParameterTypes { get; } = [];

    /// <summary>Gets or sets the most resources that the service reads at a time; null for its choice.</summary>
    public int? MaxResourcesPerQuery { get; set; }

    /// <summary>Gets or sets the most resources that the service writes at a time; null for its choice.</summary>
    public int? MaxResourcesPerWrite { get; set; }

    /// <summary>Gets or sets how long the service pauses between two reads; null for its choice.</summary>
    public TimeSpan? QueryDelay { get; set; }
}
