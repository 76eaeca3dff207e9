namespace HealthData.Fhir.R4.Tests.Helpers;

public sealed class ContentTests
{
    private const string Json =
        """
        {"resourceType":"Patient","id":"p","active":true,"name":[{"family":"A","given":["B","C"],
        "_given":[null,{"id":"g"}]}],"deceasedDateTime":"2020",
        "contained":[{"resourceType":"Organization","id":"o"}],"later":1}
        """;

    [Fact]
    public void A_copy_has_the_same_content_and_shares_nothing()
    {
        var source = FhirJson.Parse<Patient>(Json);
        var copy = source.DeepCopy();
        Assert.True(copy.ContentEquals(source));
        copy.Name[0].Given[0] = "X";
        copy.Name.Add(new HumanName());
        ((DateTimeValue)copy.Deceased!).Value = "2021";
        copy.Contained[0].Id = "x";
        copy.Name[0].GetPrimitiveElement("given", 1)!.Id = "x";
        Assert.False(copy.ContentEquals(source));
        Assert.True(source.ContentEquals(FhirJson.Parse<Patient>(Json)));
    }

    [Fact]
    public void Types_and_texts_of_numbers_count()
    {
        Assert.False(new Age { Value = 1 }.ContentEquals(new Quantity { Value = 1 }));
        Assert.False(new Quantity { Value = 1.0m }.ContentEquals(new Quantity { Value = 1.00m }));
        Assert.True(new Quantity { Value = 1.0m }.ContentEquals(new Quantity { Value = "1.0" }));
        Assert.False(new Patient().ContentEquals(null));
        Assert.True(((Patient?)null).ContentEquals(null));
    }

    [Fact]
    public void An_empty_list_is_no_content() =>
        Assert.True(new Patient { Name = [] }.ContentEquals(new Patient()));

    [Fact]
    public void Children_are_the_elements_that_have_a_value()
    {
        var patient = FhirJson.Parse<Patient>(Json);
        Assert.Equal(
            ["id", "contained[0]", "active", "name[0]", "deceased"], patient.Children().Select(child => child.Path));
        Assert.Same(patient.Name[0], patient.Children().Single(child => child.Path == "name[0]").Value);
    }

    [Fact]
    public void Descendants_go_down_to_the_primitives() => Assert.Equal(
        ["id=p", "contained[0]=", "contained[0].id=o", "active=True", "name[0]=", "name[0].family=A",
        "name[0].given[0]=B",
            "name[0].given[1]=C", "deceased=", "deceased.value=2020"],
        FhirJson.Parse<Patient>(Json).Descendants()
            .Select(child => $"{child.Path}={(child.Value is FhirObject ? "" : child.Value)}"));

    [Fact]
    public void An_object_that_contains_itself_is_neither_written_nor_copied()
    {
        var extension = new Extension("x");
        extension.Extension.Add(extension);
        Assert.Throws<InvalidOperationException>(() => FhirJson.Serialize(extension));
        Assert.Throws<InsufficientExecutionStackException>(() => extension.DeepCopy());
    }
}
