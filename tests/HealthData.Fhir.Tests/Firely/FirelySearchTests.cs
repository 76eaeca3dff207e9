using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelySearchTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_goes_through_all_pages(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(25);
        var calls = FirelyCalls.Of(lab, isAsync);

        var pages = await calls.PagesAsync<Poco.Patient>(new SearchParams().LimitTo(10));
        var rest = await calls.PagesAsync<Poco.Patient>(new SearchParams(), pages[0].ContinuationToken);
        var byText = await calls.SearchAsync<Poco.Patient>("_count=10");

        var all = Enumerable.Range(1, 25).Select(number => $"p{number}");
        Assert.Equal([10, 10, 5], pages.Select(page => page.Values.Count));
        Assert.Equal(all, pages.SelectMany(page => page.Values).Select(patient => patient.Id));
        Assert.Equal(all.Skip(10), rest.SelectMany(page => page.Values).Select(patient => patient.Id));
        Assert.Equal(all, byText.Select(patient => patient.Id));
        Assert.Equal(8, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_referred_to_comes_on_the_page_and_is_no_match(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);
        lab.AddObservations(2);

        var page = Assert.Single(await FirelyCalls.Of(lab, isAsync).PagesAsync<Poco.Observation>(
            new SearchParams().Include("Observation:subject")));

        Assert.Equal(["o1", "o2"], page.Values.Select(match => match.Id));
        Assert.Equal(["p1", "p2"], page.Included.OfType<Poco.Patient>().Select(patient => patient.Id).Order());
    }

    [Theory]
    [InlineData("identifier=urn:x|1", "POST")]
    [InlineData("_id=p1", "GET")]
    public async Task What_may_name_a_person_stays_out_of_the_address(string parameter, string method)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);

        var page = Assert.Single(await FirelyCalls.Of(lab, isAsync: true).PagesAsync<Poco.Patient>(
            new SearchParams().Where(parameter)));

        Assert.Equal("p1", Assert.Single(page.Values).Id);
        Assert.Equal(method, lab.LastRequest.Method);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_entry_that_cannot_be_read_costs_itself_alone(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(Answer());
        lab.Workspace.Faults.Add(Answer());
        var calls = FirelyCalls.Of(lab, isAsync);

        var page = Assert.Single(await calls.PagesAsync<Poco.Patient>(new SearchParams()));
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => calls.SearchAsync<Poco.Patient>());

        Assert.Equal(["first", "last"], page.Values.Select(patient => patient.Id));
        Assert.Equal(
            ["Bundle.entry[1].resource", "Bundle.entry[2].resource", "Bundle.entry[3].resource"],
            page.Problems.Select(problem => problem.Location));
        Assert.Contains("typeless", Encoding.UTF8.GetString(page.Problems[0].Bytes.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("typeless", failure.Message, StringComparison.Ordinal);
    }

    private static FakeFault Answer() => new()
    {
        Status = 200,
        Body = """
            {"resourceType":"Bundle","type":"searchset","entry":[
              {"resource":{"resourceType":"Patient","id":"first"}},
              {"resource":{"id":"typeless"}},
              {"resource":{"resourceType":"Patient","id":5}},
              {"resource":{"resourceType":"Observation","id":"other"}},
              {"resource":{"resourceType":"Patient","id":"last"}}]}
            """u8.ToArray(),
        Headers = new Dictionary<string, string> { ["Content-Type"] = "application/fhir+json" },
    };
}
