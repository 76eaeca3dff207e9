namespace HealthData.Fhir;

/// <summary>A search as it is sent: by GET, or by POST where it might identify a person.</summary>
internal sealed record SearchRequest(
    IReadOnlyList<(string Name, string Value)> Parameters, bool IsStrict, bool? UsesPost)
{
    // Parameters of the base specification whose values are a person's own.
    private static readonly HashSet<string> Identifying =
    [
        "identifier", "name", "family", "given", "birthdate", "phone", "email", "telecom", "phonetic", "address",
        "address-city", "address-postalcode", "death-date", "_content", "_text",
    ];

    public bool IsByPost => UsesPost ?? Parameters.Any(parameter => Names(parameter.Name));

    public void WriteTo(ServiceCall call)
    {
        FhirBody.Accept(call);
        if (IsStrict)
        {
            call.Request.Headers.SetValue("Prefer", "handling=strict");
        }

        if (IsByPost)
        {
            FhirBody.SetForm(call, Parameters);
            return;
        }

        QueryText.Append(call.Request.Uri, Parameters);
    }

    // In a chain, such as subject:Patient.name:exact, any link may.
    private static bool Names(string parameter) =>
        parameter.Split('.', ':').Any(Identifying.Contains);
}
