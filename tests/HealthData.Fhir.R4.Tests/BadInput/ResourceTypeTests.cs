namespace HealthData.Fhir.R4.Tests.BadInput;

public sealed class ResourceTypeTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"resourceType":1}""")]
    [InlineData("""{"resourceType":null}""")]
    [InlineData("""{"resourceType":{"resourceType":"Patient"}}""")]
    [InlineData("""{"resourceType":["Patient"]}""")]
    [InlineData("""{"ResourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"","id":"a"}""")]
    [InlineData("""{"resourceType":"\ud83d"}""")]
    [InlineData("""{"id":"a","meta":{"resourceType":"Patient"}}""")]
    public void A_resource_without_a_type_is_refused(string json) => Refusal.Is(json, "Resource", Faults.NoType);

    [Fact]
    public void The_type_may_come_late_at_any_level()
    {
        var read = FhirJson.Parse<Bundle>(
            """
            {"entry":[{"resource":{"contained":[{"id":"c","extension":[{"url":"[\"}\\"}],"resourceType":"Group"}],
            "id":"p","resourceType":"Patient"}}],"resourceType":"Bundle"}
            """);

        var patient = Assert.IsType<Patient>(read.Entry[0].Resource);
        Assert.Equal("c", Assert.IsType<Group>(Assert.Single(patient.Contained)).Id);
    }

    [Fact]
    public void A_contained_resource_without_a_type_is_kept_and_reported() => Refusal.IsOfStrict(
        """{"resourceType":"Patient","contained":[{"resourceType":"Group"},{"id":"a"}]}""", "Patient.contained[1]",
        Faults.NoType);

    [Theory]
    [InlineData("Patient")]
    [InlineData("Group")]
    public void A_second_type_is_kept_and_reported(string second)
    {
        Refusal.IsOfStrict(
            $$"""{"resourceType":"Patient","id":"a","resourceType":"{{second}}"}""", "Patient.resourceType",
            Faults.Duplicate);
        Refusal.IsOfStrict(
            """{"id":"a","resourceType":"Patient","contained":[{"id":"c","resourceType":"Group"}],"resourceType":"""
                + $"\"{second}\"}}",
            "Patient.resourceType",
            Faults.Duplicate);
        Refusal.IsOfStrict(
            """{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","resourceType":"""
                + $"\"{second}\"}}}}]}}",
            "Bundle.entry[0].resource.resourceType",
            Faults.Duplicate);
    }

    [Fact]
    public void Another_type_than_asked_for_is_refused()
    {
        var error = Assert.Throws<FhirFormatException>(() => FhirJson.Parse<Patient>("""{"resourceType":"Group"}"""));

        Assert.Equal(Faults.OtherType, Assert.Single(error.Issues).Message);
    }

    [Theory]
    [InlineData("patient")]
    [InlineData("Patient ")]
    [InlineData("Patient\\u0000")]
    [InlineData("Account\\u0000")]
    [InlineData("DomainResource")]
    [InlineData("Resource")]
    [InlineData("HumanName")]
    public void An_unknown_type_is_kept_and_reported_when_strict(string type)
    {
        var json = $$$"""{"resourceType":"{{{type}}}","id":"a","status":{"x":[1.00]}}""";

        Assert.Equal([$"Resource: {Faults.UnknownType}"], Refusal.OfStrict(json)[..1]);
        var read = Assert.IsType<UnknownResource>(FhirJson.ParseResource(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(json, FhirJson.Serialize(read));
        Assert.True(read.ContentEquals(read.DeepCopy()));
    }
}
