using HealthData.Core.Tests.Support;
using HealthData.Fhir.Firely;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelyConversionTests
{
    [Fact]
    public void A_resource_goes_to_the_other_model_and_back()
    {
        const string json =
            """{"resourceType":"Patient","id":"7","shoe":42,"multipleBirthInteger":2,"birthDate":"1974-12"}""";
        var patient = FhirJson.Parse<Patient>(json);

        var poco = patient.ToPoco<Poco.Patient>();
        var back = poco.ToR4<Patient>();

        Assert.Equal(("7", "1974-12"), (poco.Id, poco.BirthDate));
        using var expected = JsonDocument.Parse(json);
        using var written = JsonDocument.Parse(FhirJson.Serialize(back));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, written.RootElement));
        Assert.Throws<ArgumentException>(() => patient.ToPoco<Poco.Observation>());
        Assert.Throws<ArgumentException>(() => poco.ToR4<Observation>());
    }

    [Fact]
    public void A_type_that_R4_does_not_have_stays_what_it_is()
    {
        var unknown = FhirJson.ParseResource("""{"resourceType":"Shoe","id":"7","size":42}""");

        var back = unknown.ToPoco().ToR4();

        Assert.Equal("Shoe", back.TypeName);
        Assert.Contains("\"size\":42", FhirJson.Serialize(back), StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_of_other_clients_convert_too()
    {
        var typed = FhirModelFactory.EntryOutcome(0, 200, new Patient { Id = "7" });
        var raw = FhirModelFactory.EntryOutcome(
            0, 200, json: BinaryData.FromString("""{"resourceType":"Patient","id":"8"}"""));

        Assert.Equal(["7", "8"], new[] { typed, raw }.Select(outcome => outcome.ToPoco()?.Id));
    }

    [Fact]
    public void Results_can_be_made_for_a_mock()
    {
        var patient = new Poco.Patient { Id = "7", Meta = new Poco.Meta { VersionId = "3" } };

        var response = FirelyModelFactory.FhirResponse(patient, new MockResponse(200));
        var page = FirelyModelFactory.FirelyPage(
            [patient], new MockResponse(200), total: 1, outcomes: [new Poco.OperationOutcome()]);

        Assert.Equal(("7", "3"), (response.Id, response.VersionId));
        Assert.Same(patient, Assert.Single(page.Values));
        Assert.Equal((1, 1), (page.Total, page.Outcomes.Count));
    }
}
