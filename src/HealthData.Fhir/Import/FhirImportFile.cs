namespace HealthData.Fhir;

/// <summary>The outcome of an import for one file.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Type,nq}: {Count}")]
public sealed class FhirImportFile
{
    internal FhirImportFile(string? type, long count, Uri? inputUrl, Uri? url)
    {
        Type = type;
        Count = count;
        InputUrl = inputUrl;
        Url = url;
    }

    /// <summary>Gets the type of the resources; null if the server doesn't say.</summary>
    public string? Type { get; }

    /// <summary>Gets the number of resources that were imported, or that couldn't be.</summary>
    public long Count { get; }

    /// <summary>Gets the address of the file that was imported; null if the server doesn't say.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? InputUrl { get; }

    /// <summary>Gets the address of the file with the errors; null if there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? Url { get; }
}
