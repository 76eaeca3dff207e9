namespace HealthData.Fhir.Tests.Search;

/// <summary>How pages are read, whatever stands in them.</summary>
public sealed class PageReadingTests
{
    private const string Good = """{"resource":{"resourceType":"Patient","id":"good"},"search":{"mode":"match"}}""";

    [Theory]
    [InlineData("""{"resourceType":"Patient","active":"yes"}""", ".active")]
    [InlineData("""{"resourceType":"Patient","id":"1","id":"2"}""", ".id")]
    [InlineData("""{"resourceType":"Patient","active":tru}""", ".active")]
    [InlineData("""{"resourceType":"Patient",}""", "")]
    [InlineData("""[]""", "")]
    [InlineData("""{"id":"x"}""", "")]
    public async Task A_bad_entry_costs_itself(string resource, string path)
    {
        await using var server = Serving($$$"""{"resource": {{{resource}}} ,"fullUrl":"x"},{{{Good}}}""");

        var page = await PageAsync(server);

        Assert.Equal("good", Assert.Single(page.Values).Id);
        var problem = Assert.Single(page.Problems);
        Assert.StartsWith($"Bundle.entry[0].resource{path}", problem.Location, StringComparison.Ordinal);
        Assert.Equal(resource, Encoding.UTF8.GetString(problem.Bytes.Span));
    }

    [Fact]
    public async Task Names_and_texts_may_be_escaped()
    {
        await using var server = Serving("""
            { "re\u0073ource" : {"resourceType":"Patient","id":"a"} , "search":{"mode":"in\u0063lude"}, "other":[1,{}] }
            , {"resource":null}, 7, {}
            """);

        var page = await PageAsync(server);

        Assert.Empty(page.Values);
        Assert.Equal("a", Assert.Single(page.Included).Id);
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("{},")]
    [InlineData("{}{}")]
    [InlineData("""{"a":}""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a":tru}""")]
    [InlineData("{]")]
    public async Task A_frame_that_is_no_json_is_no_page(string entries)
    {
        await using var server = Serving(entries);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => PageAsync(server));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    private static LoadServer Serving(string entries) => new((_, _) =>
        LoadServer.Say(200, $$"""{"resourceType":"Bundle","total":"many","entry":[{{entries}}]}"""));

    private static async Task<FhirPage<Patient>> PageAsync(LoadServer server)
    {
        await foreach (var page in server.Client.SearchAsync<Patient>().AsPages().WithCancellation(FhirLab.Token))
        {
            return page;
        }

        throw new InvalidOperationException("There is no page.");
    }
}
