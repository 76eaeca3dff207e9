namespace HealthData.Testing;

/// <summary>A request to the FHIR service before its body is read, and what it asks for.</summary>
internal sealed record FhirCall(FhirRequest Request, FhirRoute Route)
{
    public override string ToString() => $"{nameof(FhirCall)} {Route.Action}";
}
