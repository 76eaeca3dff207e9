namespace HealthData.Fhir.Tests.Search;

/// <summary>The value that the server reads is the one that was searched for, whatever signs it has.</summary>
public sealed class QueryEscapingTests
{
    public static TheoryData<string, bool> Values()
    {
        var data = new TheoryData<string, bool>();
        foreach (var value in (string[])
            [
                "a|b", "a,b", "a$b", @"a\b", "a b", "50%", "%41", "a&b=c", "a+b", "a#b?c", "a;b", "\"a'b\"", "Zoë",
                "日本", "😀", "a/b:c@d",
            ])
        {
            data.Add(value, false);
            data.Add(value, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_of_any_signs_finds_what_has_it(string value, bool usesPost)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(3);
        lab.Workspace.Fhir.Add(FhirJson.Serialize(
            new Patient { Id = "wanted", Identifier = { new Identifier("urn:y", value) } }));
        var query = new FhirQuery<Patient> { UsesPost = usesPost };
        query.Add("identifier", "urn:y|" + Escape(value));

        var found = await lab.Calls.SearchAsync(query);

        Assert.Equal("wanted", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("identifier=urn:y|Zo\u00EB a")]
    [InlineData("identifier=urn:y%7CZo%C3%AB%20a")]
    [InlineData("?identifier=urn:y|Zo%C3%AB a&_count=5")]
    public async Task A_search_as_text_may_be_escaped_or_not(string text)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(3);
        lab.Workspace.Fhir.Add(FhirJson.Serialize(
            new Patient { Id = "wanted", Identifier = { new Identifier("urn:y", "Zo\u00EB a") } }));

        foreach (var usesPost in (bool[])[false, true])
        {
            var found = await lab.Calls.SearchAsync(new FhirQuery<Patient>(text) { UsesPost = usesPost });
            Assert.Equal("wanted", Assert.Single(found).Id);
        }

        Assert.All(lab.Workspace.Requests, request => Assert.All(request.Path, sign => Assert.True(sign < 128)));
    }

    [Theory]
    [InlineData("name=a\r\nb")]
    [InlineData("name=\0")]
    public void Control_characters_are_refused(string text)
    {
        Assert.Throws<ArgumentException>(() => new FhirQuery<Patient>(text));
        Assert.ThrowsAny<ArgumentException>(() => new FhirQuery<Patient>().Add("name", text));
        Assert.ThrowsAny<ArgumentException>(() => new FhirQuery<Patient>().Add(text, "a"));
        Assert.ThrowsAny<ArgumentException>(() => new FhirQuery<Patient>().Add("", "a"));
    }

    [Fact]
    public void A_query_shows_nothing_of_what_is_searched_for()
    {
        FhirQuery<Patient> query = "name=Doe";
        Assert.Equal("FhirQuery<Patient>", query.ToString());
    }

    // FHIR R4 3.1.1.4.1.
    private static string Escape(string value) => string.Concat(
        value.Select(sign => sign is ',' or '|' or '$' or '\\' ? $"\\{sign}" : sign.ToString()));
}
