namespace HealthData.Dicom;

/// <summary>What a <see cref="DicomWebClient"/> lets its user choose.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class DicomWebClientOptions : HealthDataClientOptions
{
    /// <summary>Creates the options.</summary>
    /// <param name="version">The version of the Azure DICOM service's API.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is no known version.</exception>
    public DicomWebClientOptions(ServiceVersion version = ServiceVersion.V2)
    {
        Release.Require(Release.Current, "HealthData.Dicom");
        if (version is not (ServiceVersion.V1 or ServiceVersion.V2))
        {
            throw new ArgumentOutOfRangeException(nameof(version));
        }

        Version = version;
    }

    /// <summary>The versions of the Azure DICOM service's API.</summary>
    public enum ServiceVersion
    {
        /// <summary>Version 1.</summary>
        V1 = 1,

        /// <summary>Version 2.</summary>
        V2 = 2,
    }

    /// <summary>
    /// The version segment that an endpoint of the Azure DICOM service gets when it has no path.
    /// Any other endpoint is used as given.
    /// </summary>
    public ServiceVersion Version { get; }

    /// <summary>
    /// The data partition that studies are stored in and read from; null (the default) for a service without data
    /// partitions. At most 64 characters of <c>A-Z a-z 0-9 . _ -</c>.
    /// </summary>
    public string? Partition { get; set; }
}
