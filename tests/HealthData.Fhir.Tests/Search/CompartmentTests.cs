namespace HealthData.Fhir.Tests.Search;

public sealed class CompartmentTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_compartment_is_searched_for_one_type_or_for_all(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(2);
        lab.AddObservations(2);
        lab.Workspace.Fhir.Add(
            """{"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"}}""");

        var observations = await lab.Calls.SearchCompartmentAsync<Observation>("Patient", "p1");
        var ofOne = lab.LastRequest.Path;
        var none = await lab.Calls.SearchCompartmentAsync<Observation>("Patient", "p1", "_id=o2");
        var all = await lab.Calls.SearchCompartmentAsync<Resource>("Patient", "p1");
        var ofAll = lab.LastRequest.Path;

        Assert.Equal("o1", Assert.Single(observations).Id);
        Assert.Empty(none);
        Assert.Equal(["c1", "o1", "p1"], all.Select(resource => resource.Id).Order());
        Assert.EndsWith("/Patient/p1/Observation", ofOne, StringComparison.Ordinal);
        Assert.EndsWith("/Patient/p1/*", ofAll, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "GET", "/Patient/p1/Observation?subject.name=Doe")]
    [InlineData(false, "GET", "/Patient/p1/Observation?subject.name=Doe")]
    [InlineData(true, "POST", "/Patient/p1/Observation/_search")]
    public async Task Only_who_asks_for_it_searches_a_compartment_by_POST(bool? usesPost, string method, string path)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, """{"resourceType":"Bundle","type":"searchset"}"""));
        var query = new FhirQuery<Observation>("subject.name=Doe") { UsesPost = usesPost };

        await lab.Calls.SearchCompartmentAsync("Patient", "p1", query);

        Assert.Equal(method, lab.LastRequest.Method);
        Assert.EndsWith(path, lab.LastRequest.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compartment_that_is_no_type_is_refused()
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Calls.SearchCompartmentAsync<Observation>("Patient/p1", "p1"));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Calls.SearchCompartmentAsync<Observation>("*", "p1"));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData("_type=Patient,Observation", "GET")]
    [InlineData("_type=Patient,Observation&identifier=urn:x|1,urn:x|2", "POST")]
    public async Task All_types_are_searched_at_once(string query, string method)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);
        lab.Workspace.Fhir.Add(
            """{"resourceType":"Observation","id":"o","identifier":[{"system":"urn:x","value":"1"}]}""");
        lab.Workspace.Fhir.Add(
            """{"resourceType":"Condition","id":"c","identifier":[{"system":"urn:x","value":"1"}]}""");

        var found = await lab.Calls.SearchAsync<Resource>(query);

        Assert.Equal(["o", "p1", "p2"], found.Select(resource => resource.Id).Order());
        Assert.Equal(method, lab.LastRequest.Method);
    }
}
