using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary>A command that calls a FHIR service.</summary>
internal abstract class FhirVerb(
    FhirConnection connection, string name, string description, params string[] examples)
    : ServiceVerb<FhirClient>(connection, name, description, examples);
