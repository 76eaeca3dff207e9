namespace HealthData.Fhir;

/// <summary>Requests that are sent together, and succeed or fail as a whole.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirTransaction : FhirBundleRequest
{
    internal override string BundleType => "transaction";
}
