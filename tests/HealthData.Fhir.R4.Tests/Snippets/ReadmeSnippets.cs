namespace HealthData.Fhir.R4.Tests.Snippets;

/// <summary>The code of the documents, which are compared with this file.</summary>
internal static class ReadmeSnippets
{
    public static void First()
    {
        var patient = new Patient
        {
            Id = "p1",
            Identifier = { new Identifier("https://hospital.example/mrn", "12345") },
            Name = { new HumanName { Use = NameUse.Official, Family = "Chalmers", Given = { "Peter", "James" } } },
            Gender = AdministrativeGender.Male,
            BirthDate = "1974-12-25",
            Deceased = false,
        };

        var observation = new Observation
        {
            Status = ObservationStatus.Final,
            Code = new CodeableConcept("http://loinc.org", "8867-4", "Heart rate"),
            Subject = Reference.To(patient),
            Effective = new FhirDateTime(DateTimeOffset.UtcNow),
            Value = new Quantity(72, "/min", "beats/minute"),
        };

        string json = FhirJson.Serialize(observation);
        Observation read = FhirJson.Parse<Observation>(json);
        if (read.Value is Quantity { Value: { } value, Unit: var unit })
        {
            Console.WriteLine($"{value.ToDecimal()} {unit}");
        }
    }
}
