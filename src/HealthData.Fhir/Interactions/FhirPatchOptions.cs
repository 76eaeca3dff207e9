namespace HealthData.Fhir;

/// <summary>The options for patching a resource. A patch with <see cref="FhirChangeOptions.IfMatch"/> is retried
/// safely.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirPatchOptions : FhirChangeOptions
{
}
