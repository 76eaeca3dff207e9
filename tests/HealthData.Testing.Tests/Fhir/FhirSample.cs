namespace HealthData.Testing.Tests.Fhir;

/// <summary>A request to the FHIR service that tests vary.</summary>
internal sealed record FhirSample(
    string Method,
    string Target,
    string? Body = null,
    params (string Name, string Value)[] Headers);
