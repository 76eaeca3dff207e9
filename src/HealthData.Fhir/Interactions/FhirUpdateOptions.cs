namespace HealthData.Fhir;

/// <summary>The options for updating a resource.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirUpdateOptions : FhirChangeOptions
{
}
