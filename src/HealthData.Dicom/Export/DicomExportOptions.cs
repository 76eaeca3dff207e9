namespace HealthData.Dicom;

/// <summary>The options of an export.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class DicomExportOptions
{
    /// <summary>Gets or sets a value that indicates whether the service writes with its managed identity, which needs
    /// the role 'Storage Blob Data Contributor' on the container. The default is true; without it, the container's
    /// address must have a shared access signature.</summary>
    public bool UseManagedIdentity { get; set; } = true;
}
