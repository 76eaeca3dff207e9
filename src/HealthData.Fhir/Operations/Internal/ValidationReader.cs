namespace HealthData.Fhir;

/// <summary>Reads the OperationOutcome of a validation.</summary>
internal static class ValidationReader
{
    public static FhirValidationResult Read(Response response, ServiceCall call)
    {
        using var document = FhirBody.ReadDocument(response, call, OutcomeReader.TypeName);
        return new(OutcomeReader.Read(document.RootElement));
    }
}
