namespace HealthData.Fhir.R4.Tests.Primitives;

public sealed class CodeTests
{
    [Fact]
    public void A_known_code_compares_equal_to_its_property()
    {
        var patient = FhirJson.Parse<Patient>("""{"resourceType":"Patient","gender":"female"}""");
        Assert.True(patient.Gender == AdministrativeGender.Female);
        Assert.True(patient.Gender?.IsValid);
    }

    [Fact]
    public void An_unknown_code_survives()
    {
        const string json = """{"resourceType":"Patient","gender":"fluid"}""";
        var patient = FhirJson.Parse<Patient>(json);
        Assert.Equal("fluid", patient.Gender.ToString());
        Assert.False(patient.Gender?.IsValid);
        Assert.Equal(json, FhirJson.Serialize(patient));
    }

    [Fact]
    public void A_code_is_made_of_text()
    {
        ObservationStatus status = "final";
        Assert.Equal(ObservationStatus.Final, status);
        Assert.Equal(ObservationStatus.Final.GetHashCode(), status.GetHashCode());
    }

    [Fact]
    public void Signs_and_versions_have_names()
    {
        Assert.Equal("<=", QuantityComparator.LessOrEqual.Text);
        Assert.Equal("4.0.1", FhirVersion.V4_0_1.Text);
        Assert.Equal("Observation", ResourceType.Observation.Text);
    }

    [Fact]
    public void A_default_code_is_not_written() =>
        Assert.Equal(
            """{"resourceType":"Patient"}""", FhirJson.Serialize(
                new Patient { Gender = default(AdministrativeGender) }));
}
