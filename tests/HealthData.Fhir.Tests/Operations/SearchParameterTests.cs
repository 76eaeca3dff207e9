namespace HealthData.Fhir.Tests.Operations;

public sealed class SearchParameterTests
{
    private const string Code = "http://hl7.org/fhir/SearchParameter/Resource-code";
    private const string Started = "http://hl7.org/fhir/SearchParameter/ImagingStudy-started";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task States_are_found_by_any_condition(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);

        var all = await lab.Calls.GetSearchParameterStatesAsync();
        var byUrl = await lab.Calls.GetSearchParameterStatesAsync(new SearchParameterStateQuery { Url = Code });
        var byCode = await lab.Calls.GetSearchParameterStatesAsync(
            new SearchParameterStateQuery { Code = "value-", UsesPost = true });
        var byType = await lab.Calls.GetSearchParameterStatesAsync(
            new SearchParameterStateQuery { Code = "started", ResourceType = "ImagingStudy" });
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.GetSearchParameterStatesAsync(
                new SearchParameterStateQuery { Code = "started", ResourceType = "Patient" }));

        Assert.True(all.Count > 40);
        Assert.Equal((Code, SearchParameterStatus.Enabled), (Assert.Single(byUrl).Url, byUrl[0].Status));
        Assert.Equal(3, byCode.Count);
        Assert.Equal(Started, Assert.Single(byType).Url);
        Assert.Equal(404, failure.Status);
        Assert.Equal(
            ["GET", "GET", "POST", "GET", "GET"], lab.Workspace.Requests.Select(request => request.Method));
        Assert.EndsWith(
            "/SearchParameter/$status/_search", lab.Workspace.Requests.ToList()[2].Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task States_are_set_and_what_is_unknown_is_told(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);

        var result = await lab.Calls.UpdateSearchParameterStatesAsync(
            new SearchParameterState(Code, SearchParameterStatus.Disabled),
            new SearchParameterState("urn:absent", SearchParameterStatus.Supported));
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.UpdateSearchParameterStatesAsync(new SearchParameterState(Code, "Broken")));

        Assert.Equal((Code, SearchParameterStatus.PendingDisable), (Assert.Single(result.States).Url,
            result.States[0].Status));
        Assert.Equal(("not-found", "error"), (Assert.Single(result.Issues).Code, result.Issues[0].Severity));
        Assert.Equal(400, failure.Status);
        Assert.Equal(
            SearchParameterStatus.PendingDisable,
            Assert.Single(await lab.Calls.GetSearchParameterStatesAsync(
                new SearchParameterStateQuery { Url = Code })).Status);
    }

    [Fact]
    public async Task Nothing_to_set_is_refused()
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.UpdateSearchParameterStatesAsync());
        Assert.Throws<ArgumentException>(() => new SearchParameterState(string.Empty, "Supported"));
        Assert.Throws<ArgumentException>(() => new SearchParameterState(Code, string.Empty));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task States_are_read_as_the_documentation_shows_them()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, """
            {"resourceType":"Parameters","parameter":[
              {"name":"searchParameterStatus","part":[
                {"name":"url","valueString":"http://hl7.org/fhir/SearchParameter/Account-identifier"},
                {"name":"status","valueString":"supported"}]},
              {"name":"searchParameterStatus"}, 7]}
            """));

        var state = Assert.Single(await lab.Calls.GetSearchParameterStatesAsync());

        Assert.Equal(
            ("http://hl7.org/fhir/SearchParameter/Account-identifier", "supported"), (state.Url, state.Status));
    }
}
