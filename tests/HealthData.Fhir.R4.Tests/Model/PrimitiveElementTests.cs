namespace HealthData.Fhir.R4.Tests.Model;

public sealed class PrimitiveElementTests
{
    [Fact]
    public void Extensions_of_a_primitive_are_kept()
    {
        const string json =
            """{"resourceType":"Patient","birthDate":"1970","_birthDate":{"extension":["""
                + """{"url":"x","valueDateTime":"1970-03"}]}}""";
        var read = FhirJson.Parse<Patient>(json);
        Assert.NotNull(read.GetPrimitiveElement("birthDate")?.GetExtension("x"));
        Assert.Equal(json, FhirJson.Serialize(read));
    }

    [Fact]
    public void Extensions_of_a_repeating_primitive_stand_at_their_places()
    {
        const string json = """{"given":["A",null,"C"],"_given":[null,{"extension":[{"url":"x","valueCode":"masked"}]"""
            + """}]}""";
        var read = FhirJson.Parse<HumanName>(json);
        Assert.Equal(["A", null, "C"], read.Given);
        Assert.Null(read.GetPrimitiveElement("given"));
        Assert.NotNull(read.GetPrimitiveElement("given", 1));
        Assert.Equal(json, FhirJson.Serialize(read));
    }

    [Fact]
    public void Extensions_of_a_primitive_can_be_set_and_removed()
    {
        var patient = new Patient { Gender = AdministrativeGender.Other };
        patient.SetPrimitiveElement("gender", new PrimitiveElement { Id = "g" });
        Assert.Equal(
            """{"resourceType":"Patient","gender":"other","_gender":{"id":"g"}}""", FhirJson.Serialize(patient));
        patient.SetPrimitiveElement("gender", null);
        Assert.Equal("""{"resourceType":"Patient","gender":"other"}""", FhirJson.Serialize(patient));
    }

    [Fact]
    public void Extensions_of_a_repeating_primitive_can_be_set()
    {
        var name = new HumanName { Given = { "A", null } };
        name.SetPrimitiveElement("given", new PrimitiveElement { Extension = { new Extension("x", "y") } }, 1);
        Assert.Equal(
            """{"given":["A",null],"_given":[null,{"extension":[{"url":"x","valueString":"y"}]}]}""",
            FhirJson.Serialize(name));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("deceased")]
    [InlineData("birthdate")]
    [InlineData("")]
    public void Only_primitive_elements_of_the_type_take_extensions_this_way(string element) =>
        Assert.Throws<ArgumentException>(() => new Patient().SetPrimitiveElement(element, new PrimitiveElement()));

    [Fact]
    public void An_element_that_does_not_repeat_has_one_place() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new Patient().SetPrimitiveElement("birthDate", new PrimitiveElement(), 1));
}
