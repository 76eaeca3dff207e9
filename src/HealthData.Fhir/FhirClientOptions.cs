namespace HealthData.Fhir;

/// <summary>The options of a <see cref="FhirClient"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirClientOptions : HealthDataClientOptions
{
    /// <summary>Creates the options, for the newest version of FHIR that the client has a model of.</summary>
    public FhirClientOptions()
        : this(ServiceVersion.R4)
    {
    }

    /// <summary>Creates the options for a version of FHIR.</summary>
    /// <param name="version">The version.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is no known version.</exception>
    public FhirClientOptions(ServiceVersion version)
        : base(FhirService.LoggedQueryParameters)
    {
        Release.Require(Release.Current, "HealthData.Fhir");
        if (version is not ServiceVersion.R4)
        {
            throw new ArgumentOutOfRangeException(nameof(version));
        }

        Version = version;
    }

    /// <summary>The versions of FHIR.</summary>
    public enum ServiceVersion
    {
        /// <summary>FHIR R4 (4.0.1).</summary>
        R4 = 1,
    }

    /// <summary>Gets the version of FHIR that the client and the server speak.</summary>
    public ServiceVersion Version { get; }
}
