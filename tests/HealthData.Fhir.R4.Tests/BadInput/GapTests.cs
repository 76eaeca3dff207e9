namespace HealthData.Fhir.R4.Tests.BadInput;

public sealed class GapTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("active")]
    [InlineData("birthDate")]
    [InlineData("gender")]
    [InlineData("meta")]
    [InlineData("name")]
    [InlineData("contained")]
    [InlineData("extension")]
    [InlineData("multipleBirthInteger")]
    [InlineData("deceasedDateTime")]
    [InlineData("_birthDate")]
    [InlineData("_deceasedBoolean")]
    public void A_null_is_passed_over_and_reported_when_strict(string name)
    {
        var json = $$"""{"resourceType":"Patient","{{name}}":null,"language":"en"}""";

        Assert.Equal([$"Patient.{name}: {Faults.Null}"], Refusal.OfStrict(json));
        Assert.Equal(
            """{"resourceType":"Patient","language":"en"}""",
            FhirJson.Serialize(FhirJson.ParseResource(Encoding.UTF8.GetBytes(json))));
    }

    [Fact]
    public void A_null_of_an_unknown_element_is_kept()
    {
        const string json = """{"resourceType":"Patient","unknown":null}""";

        Assert.Equal(json, FhirJson.Serialize(FhirJson.Parse<Patient>(json)));
    }

    [Fact]
    public void A_choice_with_nothing_beside_it_is_no_value()
    {
        const string json = """{"resourceType":"Patient","_deceasedDateTime":{}}""";

        Assert.Null(FhirJson.Parse<Patient>(json).Deceased);
        Assert.Equal([$"Patient._deceasedDateTime: {Faults.EmptyObject}"], Refusal.OfStrict(json));
    }

    [Theory]
    [InlineData("\"name\":[]", "Patient.name", Faults.EmptyArray)]
    [InlineData("\"name\":[{}]", "Patient.name[0]", Faults.EmptyObject)]
    [InlineData("\"meta\":{}", "Patient.meta", Faults.EmptyObject)]
    [InlineData("\"contained\":[{ }]", "Patient.contained[0]", Faults.EmptyObject)]
    [InlineData("\"id\":\"\"", "Patient.id", Faults.EmptyText)]
    [InlineData("\"name\":[{\"given\":[]}]", "Patient.name[0].given", Faults.EmptyArray)]
    [InlineData("\"name\":[{\"given\":[\"\"]}]", "Patient.name[0].given[0]", Faults.EmptyText)]
    public void What_is_empty_is_read_and_reported_when_strict(string member, string path, string message) =>
        Assert.Equal([$"{path}: {message}"], Refusal.OfStrict($$"""{"resourceType":"Patient",{{member}}}"""));

    [Theory]
    [InlineData("""{"given":["a","b"],"_given":[null,{"id":"x"}]}""")]
    [InlineData("""{"given":["a",null],"_given":[null,{"id":"x"}]}""")]
    [InlineData("""{"given":["a","b","c"],"_given":[{"id":"x"}]}""")]
    [InlineData("""{"_given":[{"id":"x"}]}""")]
    public void Extensions_that_have_their_values_or_stand_alone_are_kept(string name)
    {
        var json = $$"""{"resourceType":"Patient","name":[{{name}}]}""";

        Assert.Equal(json, FhirJson.Serialize(FhirJson.Parse<Patient>(json)));
    }

    [Theory]
    [InlineData("""{"given":["a"],"_given":[null,{"id":"x"}]}""", "_given")]
    [InlineData("""{"given":["a",null],"_given":[{"id":"x"},{"id":"y"},{"id":"z"}]}""", "_given")]
    [InlineData("""{"_given":[null,{"id":"x"}],"given":["a"]}""", "_given")]
    public void More_extensions_than_values_are_kept_and_reported_when_strict(string name, string element)
    {
        var json = $$"""{"resourceType":"Patient","name":[{{name}}]}""";

        Assert.Equal([$"Patient.name[0].{element}: {Faults.Misaligned}"], Refusal.OfStrict(json));
        var read = FhirJson.Parse<Patient>(json);
        Assert.Equal(FhirJson.Serialize(read), FhirJson.Serialize(FhirJson.Parse<Patient>(FhirJson.Serialize(read))));
        Assert.Equal(
            "x", read.Name[0].GetPrimitiveElement(
                "given", json.Contains("[null", StringComparison.Ordinal) ? 1 : 0)?.Id);
    }

    [Theory]
    [InlineData("""{"given":[null,"b"],"_given":[null,{"id":"x"}]}""", "given")]
    [InlineData("""{"_given":[null,{"id":"x"}]}""", "_given")]
    public void An_item_without_a_value_and_an_extension_is_kept_and_reported_when_strict(string name, string path)
    {
        var json = $$"""{"resourceType":"Patient","name":[{{name}}]}""";

        Assert.Equal([$"Patient.name[0].{path}: {Faults.Null}"], Refusal.OfStrict(json));
        Assert.Equal(json, FhirJson.Serialize(FhirJson.Parse<Patient>(json)));
    }

    [Fact]
    public void Nulls_at_the_end_that_stand_for_nothing_are_left_out_and_reported_when_strict()
    {
        const string json = """{"resourceType":"Patient","name":[{"given":["a",null,null],"_given":[null,null]}]}""";

        Assert.Equal([$"Patient.name[0].given: {Faults.Null}"], Refusal.OfStrict(json));
        Assert.Equal(
            """{"resourceType":"Patient","name":[{"given":["a"]}]}""", FhirJson.Serialize(
                FhirJson.Parse<Patient>(json)));
    }
}
