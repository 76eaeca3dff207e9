namespace HealthData.Contracts.Tests.Fhir;

/// <summary>The resources that the stubs name.</summary>
internal static class FhirData
{
    public const string Mrn = "identifier=urn:mrn|7";
    public const string Hl7v2 = "MSH|^~\\&|A";

    public static readonly Uri ColorsUrl = new("http://hospital.example/colors");
    public static readonly ETag FirstVersion = new("W/\"1\"");

    public static FhirQuery<Patient> WithMrn => new() { Where = { Patient.Search.Identifier.Is("urn:mrn", "7") } };

    public static FhirQuery<Resource> WithMrnOfAny => new(Mrn);

    public static FhirPatch Deactivation => new JsonPatch().Test("/active", true).Replace("/active", false);

    public static FhirPathPatch PathDeactivation => new FhirPathPatch().Replace("Patient.active", false);

    public static Coverage OldCoverage => new() { Identifier = { new Identifier("urn:payer", "c7") } };

    public static Patient Member =>
        new() { Name = { new HumanName { Family = "Doe" } }, BirthDate = new FhirDate("2000-01-02") };

    public static ValueSet Colors => new()
    {
        Url = ColorsUrl.OriginalString,
        Compose = new ValueSetCompose
        {
            Include =
            {
                new ValueSetComposeInclude
                {
                    System = "urn:colors",
                    Concept =
                    {
                        new ValueSetComposeIncludeConcept { Code = "red" },
                        new ValueSetComposeIncludeConcept { Code = "green" },
                    },
                },
            },
        },
    };

    public static Patient NewPatient(string? id = null) => new() { Id = id, Active = true };

    public static BinaryData Json(Resource resource) => BinaryData.FromBytes(FhirJson.SerializeToUtf8Bytes(resource));
}
