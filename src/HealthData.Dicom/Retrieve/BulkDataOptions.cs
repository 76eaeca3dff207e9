namespace HealthData.Dicom;

/// <summary>The options for retrieving bulk data.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class BulkDataOptions
{
    /// <summary>Gets or sets the bytes to retrieve; null (the default) for all. A server that returns all of them
    /// nevertheless is read up to the last byte of the range.</summary>
    public HttpRange? Range { get; set; }
}
