using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.Fhir.R4.Tests.Bundles;

/// <summary>What stands around the entries of a bundle.</summary>
public sealed class BundleFrameTests
{
    [Theory]
    [InlineData("""{,"resourceType":"Bundle"}""", 0)]
    [InlineData("""{"resourceType":"Bundle",,"id":"a"}""", 0)]
    [InlineData("""{"resourceType":"Bundle" "id":"a"}""", 0)]
    [InlineData("""{"resourceType":"Bundle",}""", 0)]
    [InlineData("""{"resourceType":"Bundle","entry":[,{}]}""", 0)]
    [InlineData("""{"resourceType":"Bundle","entry":[{},,{}]}""", 1)]
    [InlineData("""{"resourceType":"Bundle","entry":[{} {}]}""", 1)]
    [InlineData("""{"resourceType":"Bundle","entry":[{},]}""", 1)]
    [InlineData("""{"resourceType":"Bundle","entry":[{}]"id":"a"}""", 1)]
    [InlineData("""{"resourceType":"Bundle","entry":[{}],}""", 1)]
    public void Commas_stand_between_members_and_entries_only(string json, int count)
    {
        var read = 0;
        var error = Assert.Throws<FhirFormatException>(() =>
        {
            using var reader = FhirBundleReader.Open(Encoding.UTF8.GetBytes(json));
            foreach (var entry in reader.ReadEntries())
            {
                Assert.Equal(read++, entry.Index);
            }
        });

        Assert.Equal((count, FhirIssueKind.Syntax), (read, error.Issues[0].Kind));
        Assert.Throws<FhirFormatException>(() => FhirJson.ParseResource(json));
    }

    [Theory]
    [InlineData("""{"resourceType":"Bundle"}""")]
    [InlineData("""{ "resourceType" : "Bundle" , "id" : "a" , "entry" : [ ] }""")]
    [InlineData("""{"entry":[],"resourceType":"Bundle","id":"a"}""")]
    public void What_has_its_commas_is_read(string json)
    {
        using var reader = FhirBundleReader.Open(Encoding.UTF8.GetBytes(json));

        Assert.Empty(reader.ReadEntries());
        Assert.True(reader.Header.ContentEquals(FhirJson.ParseResource(json)));
    }

    [Fact]
    public void A_member_like_the_one_that_stands_for_the_entries_does_not_hide_them()
    {
        using var reader = FhirBundleReader.Open(
            """{"resourceType":"Bundle","x":{"entry":[{"id":"e"}]},"entry":[{"id":"a"},{"id":"b"}]}"""u8.ToArray());

        Assert.Equal(["a", "b"], reader.ReadEntries().Select(entry => entry.Parse().Id));
    }

    [Fact]
    public void A_fault_of_the_header_is_told_with_its_place_in_the_bundle()
    {
        const string json =
            """
            {  "resourceType":"Bundle",
              "entry":[
               {"id":"a"}], "id":

               "b",
               "total": yes }
            """;
        using var reader = FhirBundleReader.Open(Encoding.UTF8.GetBytes(json));

        var issue = Assert.Single(Assert.Throws<FhirFormatException>(() => reader.ReadEntries().Count()).Issues);

        Assert.Equal(("Bundle.total", FhirIssueKind.Syntax), (issue.Path, issue.Kind));
        Assert.Equal((json.IndexOf("yes", StringComparison.Ordinal), 6), (issue.Position, issue.Line));
    }

    [Fact]
    public void The_depth_of_the_header_has_the_limit_of_the_options()
    {
        var json = """{"resourceType":"Bundle","signature":{"who":{"identifier":{"id":"a"}}},"entry":[]}"""u8.ToArray();

        using var reader = FhirBundleReader.Open(json, new FhirJsonOptions { MaxDepth = 4 });
        Assert.Equal("a", reader.Header.Signature?.Who?.Identifier?.Id);
        var error = Assert.Throws<FhirFormatException>(
            () => FhirBundleReader.Open(json, new FhirJsonOptions { MaxDepth = 3 }));
        Assert.Equal(("Bundle.signature.who.identifier", Faults.TooDeep), (error.Path, error.Issues[0].Message));
    }

    [Fact]
    public void Base64_of_an_entry_stays_in_the_memory_that_was_read_when_the_options_say_so()
    {
        var binary = FhirJson.Serialize(new Binary { Data = new byte[100_000] });
        var json = Encoding.UTF8.GetBytes($$"""{"resourceType":"Bundle","entry":[{"resource":{{binary}}}]}""");
        using var reader = FhirBundleReader.Open(json, new FhirJsonOptions { SharesInput = true });
        var entry = reader.ReadEntries().Single();

        Assert.NotNull(((Binary)entry.Parse().Resource!).Data!.Value.Shared);
        Assert.True(entry.TryParse(out var read, out _));
        Assert.NotNull(((Binary)read.Resource!).Data!.Value.Shared);
    }
}
