namespace HealthData.Fhir;

/// <summary>The options of a <see cref="FhirClient"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirClientOptions : HealthDataClientOptions
{
    /// <summary>Creates the options.</summary>
    public FhirClientOptions()
        : base(FhirService.LoggedQueryParameters) => Release.Require(Release.Current, "HealthData.Fhir");
}
