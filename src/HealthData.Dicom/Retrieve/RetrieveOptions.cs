namespace HealthData.Dicom;

/// <summary>How instances and frames are retrieved.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class RetrieveOptions
{
    /// <summary>
    /// The transfer syntax to retrieve in (PS3.6 A-1); <c>*</c>, the default, for the one each instance is stored in.
    /// With any other value the service transcodes, or refuses to (406).
    /// </summary>
    public string TransferSyntax { get; set; } = "*";

    /// <summary>
    /// Whether the version before the last bulk update is retrieved. False by default. An extension of the Azure DICOM
    /// service.
    /// </summary>
    public bool OriginalVersion { get; set; }
}
