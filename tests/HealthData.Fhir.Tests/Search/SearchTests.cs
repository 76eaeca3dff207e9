namespace HealthData.Fhir.Tests.Search;

public sealed class SearchTests
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public async Task A_search_goes_through_all_pages(bool isAsync, bool usesPost)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(25);

        var found = await lab.Calls.SearchAsync(new FhirQuery<Patient> { UsesPost = usesPost, PageSize = 10 });

        Assert.Equal(Enumerable.Range(1, 25).Select(number => $"p{number}"), found.Select(patient => patient.Id));
        Assert.Equal(3, lab.Workspace.Requests.Total);
        var first = lab.Workspace.Requests.ToList()[0];
        Assert.Equal(usesPost ? "POST" : "GET", first.Method);
        Assert.EndsWith(usesPost ? "/Patient/_search" : "/Patient?_count=10", first.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identifier", "POST")]
    [InlineData("name:exact", "POST")]
    [InlineData("general-practitioner:Practitioner.family", "POST")]
    [InlineData("gender", "GET")]
    [InlineData("_lastUpdated", "GET")]
    public async Task What_may_name_a_person_stays_out_of_the_address(string parameter, string method)
    {
        await using var lab = await FhirLab.StartAsync();
        var query = new FhirQuery<Patient>();
        query.Add(parameter, "2026");

        await lab.Calls.SearchAsync(query);

        Assert.Equal(method, lab.LastRequest.Method);
        Assert.Equal(method == "GET", lab.LastRequest.Path.Contains("2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_to_more_included_resources_that_is_no_address_is_a_failure_of_the_server()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(Answer("""
            {"resourceType":"Bundle","type":"searchset","link":[
              {"relation":"related","url":"http://$includes:1:2/"},{"relation":"next","url":"Patient?ct=1"}]}
            """));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.PagesAsync(new FhirQuery<Patient>()));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Fact]
    public async Task An_outcome_that_is_no_outcome_is_not_lost_and_no_match()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(Answer("""
            {"resourceType":"Bundle","type":"searchset","entry":[
              {"resource":{"resourceType":"OperationOutcome","issue":5},"search":{"mode":"outcome"}},
              {"resource":{"resourceType":"Basic","id":"b"},"search":{"mode":"outcome"}},
              {"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"incomplete"}]}},
              {"resource":{"resourceType":"Patient","id":"p"}}]}
            """));

        var page = Assert.Single(await lab.Calls.PagesAsync(new FhirQuery<Patient>()));

        Assert.Equal("p", Assert.Single(page.Values).Id);
        Assert.Equal("b", Assert.Single(page.Included).Id);
        Assert.StartsWith("Bundle.entry[0].resource", Assert.Single(page.Problems).Location, StringComparison.Ordinal);
        Assert.Equal("incomplete", Assert.Single(page.Issues).Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_referred_to_comes_on_the_page_and_is_no_match(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync, options => options.MaxIncludes = 2);
        lab.AddPatients(5);
        lab.AddObservations(5);

        var forward = Assert.Single(await lab.Calls.PagesAsync(
            new FhirQuery<Observation> { Include = { "Observation:subject" } }));
        var backward = Assert.Single(await lab.Calls.PagesAsync(
            new FhirQuery<Patient> { RevInclude = { "Observation:subject" } }));

        Assert.Equal(["o1", "o2", "o3", "o4", "o5"], forward.Values.Select(match => match.Id));
        Assert.Equal(["p1", "p2", "p3", "p4", "p5"], forward.Included.Select(resource => resource.Id).Order());
        Assert.Equal(5, backward.Values.Count);
        Assert.Equal(5, backward.Included.OfType<Observation>().Count());
        Assert.Contains(
            lab.Workspace.Requests, request => request.Path.Contains("$includes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_pages_of_included_resources_say_is_on_the_page()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(Answer("""
            {"resourceType":"Bundle","type":"searchset","link":[{"relation":"related","url":"$includes?ct=1"}],
              "entry":[{"resource":{"resourceType":"Observation","id":"o1"}}]}
            """));
        lab.Workspace.Faults.Add(Answer("""
            {"resourceType":"Bundle","type":"searchset","entry":[
              {"resource":{"resourceType":"Patient","id":"p1"},"search":{"mode":"include"}},
              {"resource":{"resourceType":"Patient","active":7},"search":{"mode":"include"}},
              {"resource":{"resourceType":"OperationOutcome","issue":[
                {"severity":"warning","code":"incomplete","diagnostics":"More is left out."}]}}]}
            """));

        var page = Assert.Single(await lab.Calls.PagesAsync(new FhirQuery<Observation>()));

        Assert.Equal("p1", Assert.Single(page.Included).Id);
        Assert.Equal("More is left out.", Assert.Single(page.Issues).Text);
        Assert.Single(page.Problems);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Matches_are_counted_and_sorted_where_that_is_asked_for(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(3);

        var counted = await lab.Calls.PagesAsync(
            new FhirQuery<Patient> { CountsTotal = true, Sort = "-_id", PageSize = 2 });
        var plain = await lab.Calls.PagesAsync(new FhirQuery<Patient>());

        Assert.Equal([3, 3], counted.Select(page => page.Total));
        Assert.Equal(["p3", "p2", "p1"], counted.SelectMany(page => page.Values).Select(patient => patient.Id));
        Assert.Null(Assert.Single(plain).Total);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_goes_on_from_a_token(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(5);
        var query = new FhirQuery<Patient> { PageSize = 2 };
        var pages = await lab.Calls.PagesAsync(query);

        var rest = await lab.Calls.PagesAsync(query, pages[0].ContinuationToken);

        Assert.Equal(["p3", "p4", "p5"], rest.SelectMany(page => page.Values).Select(patient => patient.Id));
        Assert.Null(pages[^1].ContinuationToken);
        Assert.Equal(200, pages[0].GetRawResponse().Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_is_none_is_refused(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        var ofTheService = new Uri(lab.Workspace.FhirEndpoint + "/Patient?ct=none").AbsoluteUri;

        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.PagesAsync<Patient>(null, "no token"));
        var foreign = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.PagesAsync<Patient>(null, "http://evil.example/Patient?ct=1"));
        Assert.Equal((HealthDataErrorCode.OriginNotAllowed, 0), (foreign.ErrorCode, lab.Workspace.Requests.Total));
        var unknown = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.PagesAsync<Patient>(null, ofTheService));
        Assert.Equal(400, unknown.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_parameter_that_is_not_known_is_told_or_refused(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);

        var page = Assert.Single(await lab.Calls.PagesAsync<Patient>("shoe-size=42"));
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.Calls.SearchAsync(
            new FhirQuery<Patient>("shoe-size=42") { RefusesUnknownParameters = true }));

        Assert.Single(page.Values);
        Assert.Equal("not-supported", Assert.Single(page.Issues).Code);
        Assert.Equal(400, failure.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Types_are_searched_by_their_class_by_their_name_or_together(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);
        lab.AddObservations(1);

        Assert.IsType<Observation>(Assert.Single(await lab.Calls.SearchAsync<Observation>()));
        Assert.IsType<Observation>(Assert.Single(await lab.Calls.SearchAsync("Observation")));
        Assert.Equal(2, (await lab.Calls.SearchAsync<Resource>("_type=Patient,Observation")).Count);
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.SearchAsync("Patient/p1"));
        await Assert.ThrowsAsync<NotSupportedException>(() => lab.Calls.SearchAsync<DomainResource>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_entry_that_cannot_be_read_costs_itself_alone(bool isAsync)
    {
        const string bad = """{"resourceType":"Patient","id":"bad","active":"yes"}""";
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);
        lab.Workspace.Fhir.Add(bad);
        lab.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"last"}""");

        var page = Assert.Single(await lab.Calls.PagesAsync<Patient>());
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.SearchAsync<Patient>());

        Assert.Equal(["p1", "last"], page.Values.Select(patient => patient.Id));
        var problem = Assert.Single(page.Problems);
        Assert.Equal("Bundle.entry[1].resource.active", problem.Location);
        Assert.Contains("\"yes\"", Encoding.UTF8.GetString(problem.Bytes.Span), StringComparison.Ordinal);
        Assert.StartsWith("FhirClient.Search failed: GET /{type}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("yes", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_enumeration_searches_anew()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        var search = lab.Client.Search<Patient>(null, FhirLab.Token);
        Assert.Equal(0, lab.Workspace.Requests.Total);

        Assert.Single(search);
        lab.AddPatients(2);

        Assert.Equal(2, search.Count());
    }

    private static FakeFault Answer(string json) => new()
    {
        Status = 200,
        Body = Encoding.UTF8.GetBytes(json),
        Headers = new Dictionary<string, string> { ["Content-Type"] = "application/fhir+json" },
    };
}
