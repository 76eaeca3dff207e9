namespace HealthData.Fhir;

/// <summary>A file that an export has written.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Type,nq}: {Count}")]
public sealed class FhirExportFile
{
    internal FhirExportFile(string? type, Uri url, long? count)
    {
        Type = type;
        Url = url;
        Count = count;
    }

    /// <summary>Gets the type of the resources in the file; null if the server doesn't say.</summary>
    public string? Type { get; }

    /// <summary>Gets the address of the file. It might contain a signature that gives access.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri Url { get; }

    /// <summary>Gets the number of resources in the file; null if the server doesn't say.</summary>
    public long? Count { get; }
}
