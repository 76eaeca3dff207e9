namespace HealthData.Fhir;

/// <summary>The options of an import.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirImportOptions
{
    /// <summary>Gets or sets how to import. The default is <see cref="FhirImportMode.IncrementalLoad"/>.</summary>
    public FhirImportMode Mode { get; set; }

    /// <summary>Gets or sets the source of the data, which the service notes; null for none.</summary>
    public string? InputSource { get; set; }

    /// <summary>Gets or sets the blob container for the files of errors; null for the service's choice.</summary>
    public string? ErrorContainer { get; set; }

    /// <summary>Gets or sets a value that indicates whether resources older than the stored ones get negative versions
    /// instead of being errors; null for the service's choice.</summary>
    public bool? AllowNegativeVersions { get; set; }

    /// <summary>Gets or sets a value that indicates whether searches may find imported resources later, which is
    /// faster; null for the service's choice.</summary>
    public bool? EventualConsistency { get; set; }
}
