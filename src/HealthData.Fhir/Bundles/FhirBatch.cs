namespace HealthData.Fhir;

/// <summary>Requests that are sent together, and succeed or fail each for itself.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirBatch : FhirBundleRequest
{
    internal override string BundleType => "batch";
}
