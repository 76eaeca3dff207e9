namespace HealthData.Fhir;

/// <summary>A file to import.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("{Type,nq}")]
public sealed class FhirImportInput
{
    /// <summary>Creates a file to import.</summary>
    /// <param name="type">The type of the resources in the file, such as <c>Patient</c>.</param>
    /// <param name="url">The address of the NDJSON file in the storage account that the service is set up for.</param>
    /// <exception cref="ArgumentException">The type isn't one word, or the address isn't absolute.</exception>
    public FhirImportInput(string type, Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        Type = FhirNameGuard.Type(type);
        Url = url.IsAbsoluteUri
            ? url
            : throw new ArgumentException("The address of a file must be absolute.", nameof(url));
    }

    /// <summary>Gets the type of the resources in the file.</summary>
    public string Type { get; }

    /// <summary>Gets the address of the file.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri Url { get; }

    /// <summary>Gets or sets the entity tag that the file must have; null for any.</summary>
    public string? ETag { get; set; }
}
