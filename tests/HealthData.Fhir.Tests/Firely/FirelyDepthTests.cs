using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

/// <summary>Firely's reader and writer stop at 64 levels.</summary>
public sealed class FirelyDepthTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resource_nested_too_deeply_is_a_failure_and_an_entry_costs_itself_alone(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync);
        lab.Workspace.Faults.Add(FakeFault.Respond(200, Nested("flat", 28)));
        lab.Workspace.Faults.Add(FakeFault.Respond(200, Nested("deep", 100)));
        lab.Workspace.Faults.Add(FakeFault.Respond(200, $$"""
            {"resourceType":"Bundle","type":"searchset","entry":[
              {"resource":{{Nested("deep", 100)}} },{"resource":{{Nested("flat", 28)}} }]}
            """));

        var flat = await calls.ReadAsync<Poco.Questionnaire>("flat");
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => calls.ReadAsync<Poco.Questionnaire>("deep"));
        var page = Assert.Single(await calls.PagesAsync<Poco.Questionnaire>(new Hl7.Fhir.Rest.SearchParams()));

        Assert.Equal("flat", flat.Value.Id);
        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
        Assert.Contains("64 levels", failure.Message, StringComparison.Ordinal);
        Assert.Equal("flat", Assert.Single(page.Values).Id);
        var problem = Assert.Single(page.Problems);
        Assert.Contains("64 levels", problem.Message, StringComparison.Ordinal);
        Assert.Contains("\"deep\"", Encoding.UTF8.GetString(problem.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_cannot_be_written_is_refused_before_it_is_sent()
    {
        await using var lab = await FhirLab.StartAsync();
        var questionnaire = new Poco.Questionnaire();
        var items = questionnaire.Item;
        for (var depth = 0; depth < 100; depth++)
        {
            items.Add(new Poco.Questionnaire.ItemComponent { LinkId = "Quattrocchi" });
            items = items[0].Item;
        }

        var refusal = await Assert.ThrowsAsync<ArgumentException>(
            () => FirelyCalls.Of(lab, isAsync: true).CreateAsync(questionnaire));

        Assert.DoesNotContain("Quattrocchi", refusal.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    private static string Nested(string id, int items) =>
        $$"""{"resourceType":"Questionnaire","id":"{{id}}","status":"draft","item":["""
        + string.Concat(Enumerable.Repeat("""{"linkId":"1","type":"group","item":[""", items))
        + """{"linkId":"1","type":"group"}"""
        + string.Concat(Enumerable.Repeat("]}", items)) + "]}";
}
