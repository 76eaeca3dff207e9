namespace HealthData.Dicom;

/// <summary>The options of a <see cref="DicomWebClient"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class DicomWebClientOptions : HealthDataClientOptions
{
    /// <summary>Creates the options, for the newest version of the Azure DICOM service's API.</summary>
    public DicomWebClientOptions()
        : base(DicomService.LoggedQueryParameters)
    {
    }

    /// <summary>Creates the options for a version of the Azure DICOM service's API.</summary>
    /// <param name="version">The version, for an endpoint of the service that has no path.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> isn't a known version.</exception>
    public DicomWebClientOptions(ServiceVersion version)
        : this()
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
    /// Gets the version segment that an endpoint of the Azure DICOM service without a path gets; null for the
    /// newest. Beside any other endpoint, which is used as given, a version is rejected.
    /// </summary>
    public ServiceVersion? Version { get; }

    /// <summary>
    /// Gets or sets the data partition that studies are stored in and read from; null (the default) for a service
    /// without data partitions. At most 64 characters of <c>A-Z a-z 0-9 . _ -</c>.
    /// </summary>
    public string? Partition { get; set; }
}
