using Hl7.Fhir.Serialization;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Interactions;

/// <summary>Firely's strict reader judges what the client sent: our own model is not its own judge.</summary>
public sealed class FirelyJudgeTests
{
    private static readonly JsonSerializerOptions Strict =
        new JsonSerializerOptions().ForFhir(Poco.ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_stored_says_what_was_created(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        var draft = new Patient
        {
            Active = true,
            Identifier = { new Identifier("http://hospital.example/mrn", "7") },
            Name = { new HumanName { Family = "Müller \"& Söhne\"", Given = { "Zoë", "日本" } } },
            BirthDate = new FhirDate("1974-12"),
            Extension = { new Extension("urn:x", new Quantity(1.50m, "mg")) },
        };

        var created = await lab.Calls.CreateAsync(draft);

        var stored = Read<Poco.Patient>(lab, "Patient", created.Id!);
        Assert.Equal((created.Id, created.VersionId), (stored.Id, stored.Meta?.VersionId));
        Assert.True(stored.Active);
        Assert.Equal(
            ("http://hospital.example/mrn", "7"), (stored.Identifier[0].System, stored.Identifier[0].Value));
        Assert.Equal("Müller \"& Söhne\"", stored.Name[0].Family);
        Assert.Equal(["Zoë", "日本"], stored.Name[0].Given);
        Assert.Equal("1974-12", stored.BirthDate);
        Assert.Equal(1.50m, Assert.IsType<Poco.Quantity>(stored.Extension[0].Value).Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_transaction_stored_refers_to_what_it_created(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        var transaction = new FhirTransaction();
        var subject = transaction.Create(new Patient { Active = true });
        transaction.Create(new Observation
        {
            Status = ObservationStatus.Final,
            Code = new CodeableConcept("http://loinc.org", "8867-4"),
            Subject = subject,
        });

        var result = await lab.Calls.SubmitAsync(transaction);

        var patient = Read<Poco.Patient>(lab, "Patient", result.Outcomes[0].Id!);
        var observation = Read<Poco.Observation>(lab, "Observation", result.Outcomes[1].Id!);
        Assert.Equal($"Patient/{patient.Id}", observation.Subject?.Reference);
        Assert.Equal(Poco.ObservationStatus.Final, observation.Status);
        Assert.Equal("8867-4", observation.Code.Coding[0].Code);
    }

    private static T Read<T>(FhirLab lab, string type, string id)
        where T : Poco.Resource =>
        JsonSerializer.Deserialize<T>(lab.Workspace.Fhir.Find(type, id)!, Strict)!;
}
