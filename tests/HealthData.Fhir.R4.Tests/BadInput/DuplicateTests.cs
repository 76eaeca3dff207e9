namespace HealthData.Fhir.R4.Tests.BadInput;

public sealed class DuplicateTests
{
    [Theory]
    [InlineData("\"id\":\"a\",\"id\":\"a\"", "id")]
    [InlineData("\"id\":\"a\",\"\\u0069d\":\"b\"", "?")]
    [InlineData("\"gender\":\"male\",\"gender\":\"female\"", "gender")]
    [InlineData("\"birthDate\":\"2020\",\"birthDate\":\"2021\"", "birthDate")]
    [InlineData("\"active\":true,\"active\":true", "active")]
    [InlineData("\"meta\":{\"id\":\"m\"},\"meta\":{\"id\":\"m\"}", "meta")]
    [InlineData("\"name\":[{\"id\":\"n\"}],\"name\":[{\"id\":\"n\"}]", "name")]
    [InlineData(
        "\"contained\":[{\"resourceType\":\"Group\"}],\"contained\":[{\"resourceType\":\"Group\"}]", "contained")]
    [InlineData("\"deceasedBoolean\":true,\"deceasedBoolean\":true", "deceasedBoolean")]
    [InlineData("\"multipleBirthInteger\":1,\"multipleBirthInteger\":2", "multipleBirthInteger")]
    [InlineData("\"_birthDate\":{\"id\":\"a\"},\"_birthDate\":{\"id\":\"b\"}", "_birthDate")]
    [InlineData("\"_deceasedBoolean\":{\"id\":\"a\"},\"_deceasedBoolean\":{\"id\":\"b\"}", "_deceasedBoolean")]
    [InlineData("\"extension\":[{\"url\":\"u\"}],\"extension\":[{\"url\":\"u\"}]", "extension")]
    [InlineData("\"unknown\":1,\"unknown\":1", "unknown")]
    [InlineData("\"resourceType\":\"Patient\",\"id\":\"a\"", "resourceType")]
    public void An_element_that_is_there_twice_is_kept_and_reported(string members, string path) =>
        Refusal.IsOfStrict($$"""{"resourceType":"Patient",{{members}}}""", "Patient." + path, Faults.Duplicate);

    [Theory]
    [InlineData("\"deceasedBoolean\":true,\"deceasedDateTime\":\"2020\"", "deceasedDateTime")]
    [InlineData("\"deceasedDateTime\":\"2020\",\"deceasedBoolean\":true", "deceasedBoolean")]
    [InlineData("\"deceasedBoolean\":true,\"_deceasedDateTime\":{\"id\":\"a\"}", "_deceasedDateTime")]
    [InlineData("\"_deceasedBoolean\":{\"id\":\"a\"},\"deceasedDateTime\":\"2020\"", "deceasedDateTime")]
    [InlineData(
        "\"extension\":[{\"url\":\"u\",\"valueString\":\"a\",\"valueQuantity\":{}}]", "extension[0].valueQuantity")]
    [InlineData(
        "\"extension\":[{\"url\":\"u\",\"valueQuantity\":{\"value\":1},\"valueAge\":{}}]", "extension[0].valueAge")]
    [InlineData(
        "\"extension\":[{\"url\":\"u\",\"valueQuantity\":{\"value\":1},\"valueCode\":\"c\"}]",
        "extension[0].valueCode")]
    public void Two_variants_of_a_choice_are_kept_and_reported(string members, string path) =>
        Refusal.IsOfStrict($$"""{"resourceType":"Patient",{{members}}}""", "Patient." + path, Faults.TwoVariants);

    [Fact]
    public void A_variant_that_a_choice_does_not_have_is_an_unknown_element()
    {
        Assert.Equal(
            [$"Patient.deceasedString: {Faults.NoSuchElement}"],
            Refusal.OfStrict("""{"resourceType":"Patient","deceasedString":"x","deceasedBoolean":true}"""));
    }

    [Fact]
    public void Many_unknown_elements_take_no_longer_than_they_are_many()
    {
        var members = string.Join(',', Enumerable.Range(0, 100_000).Select(index => $"\"x{index}\":0"));

        var read = FhirJson.ParseResource(Encoding.UTF8.GetBytes($$"""{"resourceType":"Patient",{{members}}}"""));

        Assert.Equal(100_000, read.UnknownElements.Count);
        Assert.True(FhirJson.TryParse<Patient>(
            $$"""{"resourceType":"Patient","x7":1,{{members}}}""", out var kept, out var issues));
        Assert.Equal(100_001, kept.UnknownElements.Count);
        Assert.Contains(issues, issue => (issue.Path, issue.Message) == ("Patient.x7", Faults.Duplicate));
    }
}
