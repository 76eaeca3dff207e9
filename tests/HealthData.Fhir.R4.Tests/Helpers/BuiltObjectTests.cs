namespace HealthData.Fhir.R4.Tests.Helpers;

/// <summary>What the helpers do with objects that no JSON gives.</summary>
public sealed class BuiltObjectTests
{
    [Fact]
    public void A_walk_through_an_object_that_contains_itself_ends()
    {
        var extension = new Extension("x");
        extension.Extension.Add(extension);

        Assert.Throws<InvalidOperationException>(() => extension.Descendants().Count());
    }

    [Fact]
    public void A_walk_goes_as_deep_as_can_be_read()
    {
        var extension = new Extension("x");
        for (var depth = 1; depth < FhirJsonOptions.GreatestDepth; depth++)
        {
            extension = new Extension("x") { Extension = { extension } };
        }

        var json = FhirJson.SerializeToUtf8Bytes(extension);
        var read = FhirJson.Parse<Extension>(json, new FhirJsonOptions { MaxDepth = FhirJsonOptions.GreatestDepth });

        Assert.Equal((2 * FhirJsonOptions.GreatestDepth) - 1, read.Descendants().Count());
    }

    [Fact]
    public void The_extensions_of_a_primitive_are_validated_and_read_alone()
    {
        var element = new PrimitiveElement { Id = "a", Extension = { new Extension("", "x") } };

        Assert.Equal(["Element.extension[0].url"], element.Validate().Select(issue => issue.Path));
        Assert.True(element.ContentEquals(FhirJson.Parse<PrimitiveElement>(FhirJson.Serialize(element))));
    }

    [Fact]
    public void A_copy_of_a_list_with_null_has_it_too() =>
        Assert.Null(Assert.Single(new Patient { Name = { null! } }.DeepCopy().Name));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_with_its_path()
    {
        var patient = FhirJson.Parse<Patient>("""{"resourceType":"Patient","language":"\udc00"}""");
        patient.Name.Add(new HumanName { Given = { "A\uFFFD", "B" } });
        patient.Deceased = new BooleanValue(true);
        patient.SetPrimitiveElement(
            "birthDate", new PrimitiveElement { Extension = { new Extension("x", "\uFFFD" + new string('a', 5000)) } });

        Assert.StartsWith(
            """{"resourceType":"Patient","language":"\udc00","name":[{"gi""",
            FhirJson.Serialize(patient),
            StringComparison.Ordinal);

        patient.GetPrimitiveElement("birthDate")!.Extension[0].Value =
            new StringValue("\uFFFD" + new string('a', 5000) + "\ud800");
        Assert.Equal("Patient._birthDate.extension[0].valueString", Path());

        patient.Name[0].Given[1] = "\uFFFD\ud800";
        Assert.Equal("Patient.name[0].given[1]", Path());

        string Path()
        {
            var issue = Assert.Single(Assert.Throws<FhirFormatException>(() => FhirJson.Serialize(patient)).Issues);
            Assert.Equal((FhirIssueKind.Format, -1), (issue.Kind, issue.Position));
            return issue.Path;
        }
    }
}
