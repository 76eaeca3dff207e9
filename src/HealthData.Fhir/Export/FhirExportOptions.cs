namespace HealthData.Fhir;

/// <summary>The options of an export.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirExportOptions
{
    /// <summary>Gets or sets which resources to export. The default is all.</summary>
    public FhirExportLevel Level { get; set; }

    /// <summary>Gets or sets the id of the group, for <see cref="FhirExportLevel.Group"/>.</summary>
    public string? GroupId { get; set; }

    /// <summary>Gets the types to export, such as <c>Patient</c>; empty for all.</summary>
    public IList<string> Types { get; } = [];

    /// <summary>Gets the searches that resources of their types must match, such as
    /// <c>Observation?status=final</c>.</summary>
    public IList<string> TypeFilters { get; } = [];

    /// <summary>Gets or sets the time since which a resource must have changed; null for any.</summary>
    public DateTimeOffset? Since { get; set; }

    /// <summary>Gets or sets the time until which a resource must have changed; null for any.</summary>
    public DateTimeOffset? Till { get; set; }

    /// <summary>Gets or sets the blob container to export to; null for the service's choice.</summary>
    public string? Container { get; set; }

    /// <summary>Gets or sets the layout of the folders in the container, such as <c>&lt;resourcename&gt;</c>; null for
    /// the service's choice.</summary>
    public string? Format { get; set; }

    /// <summary>Gets or sets the most resources that the service reads at a time; null for its choice.</summary>
    public int? MaxCount { get; set; }

    /// <summary>Gets or sets a value that indicates whether the service exports several parts at once; null for its
    /// choice.</summary>
    public bool? IsParallel { get; set; }

    /// <summary>Gets the kinds of associated data to export too, such as <c>_history</c> or <c>_deleted</c>.</summary>
    public IList<string> IncludeAssociatedData { get; } = [];

    /// <summary>Gets or sets the file with the rules that take identifying data away; null to export everything as it
    /// is. For the whole system only: with another level, the export is refused.</summary>
    public string? AnonymizationConfig { get; set; }

    /// <summary>Gets or sets the entity tag that the file with the rules must have; null for any.</summary>
    public string? AnonymizationConfigETag { get; set; }

    /// <summary>Gets or sets the image in a container registry that has the file with the rules; null for a file in the
    /// storage account.</summary>
    public string? AnonymizationConfigCollection { get; set; }
}
