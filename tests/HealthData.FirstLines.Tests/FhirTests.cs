using HealthData.Fhir.R4;

namespace HealthData.FirstLines.Tests;

/// <summary>The first lines that a user types for the FHIR model.</summary>
public sealed class FhirTests
{
    [Fact]
    public void What_a_server_really_sent_is_read_with_its_issues()
    {
        const string json = """{"resourceType":"Patient","id":"7","active":"yes","nickname":"Jo"}""";
        List<string> lines = [];

        if (FhirJson.TryParse(json, out Patient? patient, out IReadOnlyList<FhirIssue> issues))
        {
            foreach (FhirIssue issue in issues)
            {
                lines.Add($"{issue.Path}: {issue.Message}");
            }
        }

        Assert.Equal("7", patient?.Id);
        Assert.Equal(["Patient.active", "Patient.nickname"], lines.Select(line => line.Split(':')[0]));
        Assert.Equal(json, FhirJson.Serialize(patient!));
    }

    [Theory]
    [InlineData("""{"resourceType":"Observation","valueQuantity":{"value":72,"unit":"/min"}}""", "72 /min")]
    [InlineData("""{"resourceType":"Observation","valueCodeableConcept":{"text":"high"}}""", "high")]
    [InlineData("""{"resourceType":"Observation","valueBoolean":true}""", "boolean")]
    [InlineData("""{"resourceType":"Observation"}""", "absent")]
    public void Value_of_a_choice_is_told_by_its_type(string json, string expected)
    {
        var observation = FhirJson.Parse<Observation>(json);

        string text = observation.Value switch
        {
            Quantity { Value: { } number, Unit: var unit } => $"{number} {unit}",
            CodeableConcept concept => concept.Text ?? "",
            var other => other?.TypeName ?? "absent",
        };

        Assert.Equal(expected, text);
    }
}
