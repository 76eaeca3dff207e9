namespace HealthData.Fhir.R4.Tests.BadInput;

public sealed class KindTests
{
    [Theory]
    [InlineData("\"id\":1", "id", Faults.NotText)]
    [InlineData("\"id\":{}", "id", Faults.NotText)]
    [InlineData("\"id\":[\"a\"]", "id", Faults.NotText)]
    [InlineData("\"gender\":true", "gender", Faults.NotText)]
    [InlineData("\"birthDate\":1974", "birthDate", Faults.NotText)]
    [InlineData("\"deceasedDateTime\":false", "deceasedDateTime", Faults.NotText)]
    [InlineData("\"active\":\"true\"", "active", Faults.NotBoolean)]
    [InlineData("\"active\":1", "active", Faults.NotBoolean)]
    [InlineData("\"active\":[true]", "active", Faults.NotBoolean)]
    [InlineData("\"deceasedBoolean\":\"no\"", "deceasedBoolean", Faults.NotBoolean)]
    [InlineData("\"multipleBirthInteger\":\"1\"", "multipleBirthInteger", Faults.NotInteger)]
    [InlineData("\"multipleBirthInteger\":1.0", "multipleBirthInteger", Faults.NotInteger)]
    [InlineData("\"multipleBirthInteger\":1e2", "multipleBirthInteger", Faults.NotInteger)]
    [InlineData("\"multipleBirthInteger\":2147483648", "multipleBirthInteger", Faults.NotInteger)]
    [InlineData("\"multipleBirthInteger\":-2147483649", "multipleBirthInteger", Faults.NotInteger)]
    [InlineData("\"meta\":\"m\"", "meta", Faults.NotObject)]
    [InlineData("\"meta\":[{}]", "meta", Faults.NotObject)]
    [InlineData("\"name\":{}", "name", Faults.NotArray)]
    [InlineData("\"name\":\"Chalmers\"", "name", Faults.NotArray)]
    [InlineData("\"name\":[{\"id\":\"n\"},\"Chalmers\"]", "name[1]", Faults.NotObject)]
    [InlineData("\"name\":[[]]", "name[0]", Faults.NotObject)]
    [InlineData("\"name\":[7,{\"id\":\"n\"}]", "name[0]", Faults.NotObject)]
    [InlineData("\"name\":[{\"given\":\"Peter\"}]", "name[0].given", Faults.NotArray)]
    [InlineData("\"name\":[{\"given\":[\"Peter\",1]}]", "name[0].given[1]", Faults.NotText)]
    [InlineData("\"contained\":{}", "contained", Faults.NotArray)]
    [InlineData("\"contained\":[1]", "contained[0]", Faults.NotObject)]
    [InlineData(
        "\"extension\":[{\"url\":\"u\",\"valueDecimal\":\"1.0\"}]", "extension[0].valueDecimal", Faults.NotNumber)]
    [InlineData("\"extension\":[{\"url\":\"u\",\"valueQuantity\":1}]", "extension[0].valueQuantity", Faults.NotObject)]
    [InlineData("\"extension\":[{\"url\":\"u\",\"valuePeriod\":[]}]", "extension[0].valuePeriod", Faults.NotObject)]
    [InlineData("\"_birthDate\":\"x\"", "_birthDate", Faults.NotObject)]
    [InlineData("\"_birthDate\":[{}]", "_birthDate", Faults.NotObject)]
    [InlineData("\"_deceasedBoolean\":[]", "_deceasedBoolean", Faults.NotObject)]
    [InlineData("\"name\":[{\"_given\":{}}]", "name[0]._given", Faults.NotArray)]
    [InlineData("\"name\":[{\"_given\":[\"x\"]}]", "name[0]._given[0]", Faults.NotObject)]
    public void A_value_of_another_kind_is_kept_and_reported(string member, string path, string message) =>
        Refusal.IsOfStrict($$"""{"resourceType":"Patient",{{member}}}""", "Patient." + path, message);

    [Fact]
    public void Strict_reading_goes_on_after_a_value_of_another_kind()
    {
        var error = Refusal.Of(
            """{"resourceType":"Patient","active":[{"x":1}],"name":[7,{"family":{}}]"""
                + ""","birthDate":"yesterday","gender":"m","photo":{}}""",
            FhirJsonOptions.Strict);

        Assert.Equal(
            [
                $"Patient.active: {Faults.NotBoolean}",
                $"Patient.name[0]: {Faults.NotObject}",
                $"Patient.name[1].family: {Faults.NotText}",
                $"Patient.birthDate: {Faults.NotDate}",
                $"Patient.gender: {Faults.NotAllowedCode}",
                $"Patient.photo: {Faults.NotArray}",
            ],
            error.Issues.Select(issue => $"{issue.Path}: {issue.Message}"));
        Assert.Equal(
            error.Issues.Select(issue => issue.Position).Order(), error.Issues.Select(issue => issue.Position));
    }
}
