namespace HealthData.Fhir.R4.Tests.Json;

public sealed class StrictReadingTests
{
    [Fact]
    public void Every_deviation_is_reported_with_its_path()
    {
        var exception = Assert.Throws<FhirFormatException>(() => FhirJson.Parse<Patient>(
            """
            {"resourceType":"Patient","later":1,"gender":"fluid","birthDate":"74","active":"yes",
            "name":[{"family":""}, {}],"contact":[{"name":{"given":["A", 2]}}],
            "link":[{"other":{"reference":"x"}}],"period":null}
            """,
            FhirJsonOptions.Strict));
        Assert.Equal(
            [
                "Patient.later", "Patient.gender", "Patient.birthDate", "Patient.active", "Patient.name[0].family",
                "Patient.name[1]",
                "Patient.contact[0].name.given[1]", "Patient.link[0]", "Patient.period",
            ],
            exception.Issues.Select(issue => issue.Path));
        Assert.Contains("type", exception.Issues[7].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resource_without_deviations_is_read() => Assert.NotNull(FhirJson.Parse<Observation>(
        """{"resourceType":"Observation","status":"final","code":{"text":"x"},"effectiveDateTime":"2020-01-02"}""",
        FhirJsonOptions.Strict));

    [Fact]
    public void Lenient_reading_names_the_error_that_ends_it_only()
    {
        var exception = Assert.Throws<FhirFormatException>(
            () => FhirJson.Parse<Patient>("""{"resourceType":"Patient","gender":"fluid","name":[{"given":[[]}]}"""));
        Assert.Equal("Patient.name[0].given[0]", exception.Path);
        Assert.Single(exception.Issues);
    }
}
