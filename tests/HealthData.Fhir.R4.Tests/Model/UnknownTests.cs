using System.Text;

namespace HealthData.Fhir.R4.Tests.Model;

public sealed class UnknownTests
{
    [Fact]
    public void Unknown_elements_are_kept_and_written_in_their_place()
    {
        var read = FhirJson.Parse<Patient>("""{"resourceType":"Patient","later":{"a":[1.50, "ä"]},"active":true}""");
        var element = Assert.Single(read.UnknownElements);
        Assert.Equal("later", element.Name);
        Assert.Equal("""{"a":[1.50,"ä"]}""", Encoding.UTF8.GetString(element.Json.Span));
        Assert.Equal(
            """{"resourceType":"Patient","later":{"a":[1.50,"ä"]},"active":true}""", FhirJson.Serialize(read));
    }

    [Fact]
    public void Unknown_elements_of_several_lines_fit_on_one_line_of_a_sequence()
    {
        var read = FhirJson.Parse<Patient>(
            "{\"resourceType\":\"Patient\",\"later\":{\r\n\t\"a b\\\"\\\\\" :\n[ 1 , \"\\\\\" , {} ]\n}}");

        Assert.Equal(
            """{"resourceType":"Patient","later":{"a b\"\\":[1,"\\",{}]}}""",
            FhirJson.Serialize(read));
    }

    [Fact]
    public void A_resource_of_an_unknown_type_is_kept()
    {
        const string json = """{"resourceType":"SubscriptionStatus","id":"s","meta":{"versionId":"1"},"topic":"x"}""";
        var read = Assert.IsType<UnknownResource>(FhirJson.ParseResource(Encoding.UTF8.GetBytes(json)));
        Assert.Equal("SubscriptionStatus", read.TypeName);
        Assert.Equal("1", read.Meta?.VersionId);
        Assert.Equal("topic", Assert.Single(read.UnknownElements).Name);
        Assert.Equal(json, FhirJson.Serialize(read));
    }

    [Fact]
    public void A_choice_of_a_type_that_is_not_allowed_is_an_unknown_element()
    {
        const string json = """{"resourceType":"Observation","valueAge":{"value":3}}""";
        var read = FhirJson.Parse<Observation>(json);
        Assert.Null(read.Value);
        Assert.Equal(json, FhirJson.Serialize(read));
    }

    [Fact]
    public void The_resource_type_may_be_anywhere()
    {
        var read = FhirJson.Parse<Bundle>(
            """{"entry":[{"resource":{"id":"o","valueInteger":3,"resourceType":"Observation"}}]"""
                + ""","resourceType":"Bundle"}""");
        Assert.Equal(3, (((Observation)read.Entry[0].Resource!).Value as IntegerValue)?.Value);
    }

    [Fact]
    public void Contained_resources_have_their_types()
    {
        var read = FhirJson.Parse<Patient>(
            """{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"a"},"""
                + """{"resourceType":"Later","id":"b"}]}""");
        Assert.Collection(
            read.Contained, one => Assert.IsType<Organization>(one), other => Assert.Equal("Later", other.TypeName));
    }
}
