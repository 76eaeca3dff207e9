using HealthData.Core.Tests.Support;

namespace HealthData.Fhir.Tests.Injection;

public sealed class MockingTests
{
    private static readonly ItemProblem Problem = FhirModelFactory.ItemProblem(
        ItemProblemCode.Malformed, "The value is no resource.", "Bundle.entry[1].resource");

    [Fact]
    public async Task Code_that_uses_a_client_runs_on_a_mocked_one()
    {
        FhirClient client = new MockedClient();

        var read = await client.ReadAsync<Patient>("7", null, FhirLab.Token);
        BundleResult result = await client.SubmitAsync(new FhirBatch(), FhirLab.Token);
        FhirCapabilities capabilities = await client.GetCapabilitiesAsync(FhirLab.Token);

        Assert.Equal(("7", "3", new ETag("W/\"3\"")), (read.Value.Id, read.VersionId, read.ETag));
        Assert.Equal((false, "7"), (result.IsComplete, result.Outcomes[0].Id));
        Assert.Equal("throttled", Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete).ErrorCode);
        Assert.True(capabilities.Supports("Patient", "read"));
        Assert.Contains("CapabilityStatement", capabilities.Statement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mocked_search_gives_its_pages()
    {
        FhirClient client = new MockedClient();
        List<string?> found = [];

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            await foreach (var patient in client.SearchAsync<Patient>("name=Doe", FhirLab.Token))
            {
                found.Add(patient.Id);
            }
        });

        Assert.Equal(["1", "2"], found);
        Assert.Contains(Problem.Location!, failure.Message, StringComparison.Ordinal);
        var pages = new List<FhirPage<Patient>>();
        await foreach (var page in client.SearchAsync<Patient>("name=Doe", FhirLab.Token).AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal(["next", null], pages.Select(page => page.ContinuationToken));
        Assert.Equal((2, 0), (pages[0].Total, pages[0].Included.Count));
        Assert.Same(Problem, Assert.Single(pages[1].Problems));
    }

    [Fact]
    public void Results_of_bytes_are_made()
    {
        var json = BinaryData.FromString("""{"resourceType":"Patient","id":"7"}""");

        var response = FhirModelFactory.FhirRawResponse(json, new MockResponse(200), "7", "3");
        var page = FhirModelFactory.FhirRawPage([json], new MockResponse(200), included: [json], problems: [Problem]);

        Assert.Equal(("7", "3", json), (response.Id, response.VersionId, response.Value));
        Assert.Equal(json.ToString(), Assert.Single(page.Values).ToString());
        Assert.Equal(json.ToString(), Assert.Single(page.Included).ToString());
        Assert.Same(Problem, Assert.Single(page.Problems));
    }

    [Fact]
    public void Results_of_operations_are_made()
    {
        var issue = HealthDataModelFactory.ServiceIssue("value", severity: "error");
        var state = new SearchParameterState("urn:x", SearchParameterStatus.Enabled);
        var capabilities = FhirModelFactory.FhirCapabilities(
            operations: [("Patient", "everything")], searchParameters: [("", "_id")]);
        var smart = FhirModelFactory.SmartConfiguration(
            new Uri("https://login.example/authorize"), new Uri("https://login.example/token"), ["c"], ["s"]);
        var version = FhirModelFactory.FhirRawVersion(BinaryData.FromString("{}"), "7", "3");
        var update = FhirModelFactory.SearchParameterUpdateResult([state], [issue]);

        Assert.False(FhirModelFactory.FhirValidationResult([issue]).IsValid);
        Assert.True(FhirModelFactory.FhirValidationResult().IsValid);
        Assert.True(capabilities.SupportsOperation("$everything", "Patient"));
        Assert.True(capabilities.SupportsSearchBy<Observation>("_id"));
        Assert.Equal(("/authorize", "/token"), (smart.AuthorizationEndpoint?.AbsolutePath,
            smart.TokenEndpoint?.AbsolutePath));
        Assert.Equal(("c", "s"), (Assert.Single(smart.Capabilities), Assert.Single(smart.Scopes)));
        Assert.Equal("4.0", FhirModelFactory.FhirServerVersions(["4.0"], "4.0").Default);
        Assert.Equal(("7", "3", "{}"), (version.Id, version.VersionId, version.Resource?.ToString()));
        Assert.Same(state, Assert.Single(update.States));
        Assert.Same(issue, Assert.Single(update.Issues));
        Assert.Equal(
            "{}", FhirModelFactory.EntryOutcome(0, 200, json: BinaryData.FromString("{}")).Json?.ToString());
    }

    [Fact]
    public void A_version_is_made()
    {
        var version = FhirModelFactory.FhirVersion(new Patient { Id = "7", Meta = new Meta { VersionId = "3" } });
        var deletion = FhirModelFactory.FhirVersion<Patient>(id: "7", versionId: "4", isDeleted: true);

        Assert.Equal(("7", "3", false), (version.Id, version.VersionId, version.IsDeleted));
        Assert.Equal(("7", "4", true, null), (deletion.Id, deletion.VersionId, deletion.IsDeleted, deletion.Resource));
    }

    private sealed class MockedClient : FhirClient
    {
        public override Task<FhirResponse<T>> ReadAsync<T>(
            string id, FhirReadOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(FhirModelFactory.FhirResponse(
                (T)(Resource)new Patient { Id = id }, new MockResponse(200), versionId: "3"));

        public override FhirAsyncPageable<T> SearchAsync<T>(
            FhirQuery<T>? query = null, CancellationToken cancellationToken = default) => new MockedPages<T>();

        public override Task<Response<BundleResult>> SubmitAsync(
            FhirBundleRequest bundle, CancellationToken cancellationToken = default) =>
            Task.FromResult(Response.FromValue(
                FhirModelFactory.BundleResult(
                [
                    FhirModelFactory.EntryOutcome(0, 201, new Patient { Id = "7" }),
                    FhirModelFactory.EntryOutcome(
                        1, 429, issues: [HealthDataModelFactory.ServiceIssue("throttled", severity: "error")]),
                ]),
                new MockResponse(200)));

        public override Task<Response<FhirCapabilities>> GetCapabilitiesAsync(
            CancellationToken cancellationToken = default) =>
            Task.FromResult(Response.FromValue(
                FhirModelFactory.FhirCapabilities("4.0.1", [("Patient", "read")]), new MockResponse(200)));
    }

    private sealed class MockedPages<T> : FhirAsyncPageable<T>
        where T : Resource
    {
        public override async IAsyncEnumerable<FhirPage<T>> AsPages(
            string? continuationToken = null, int? pageSizeHint = null)
        {
            await Task.Yield();
            yield return FhirModelFactory.FhirPage([Make("1")], new MockResponse(200), "next", total: 2);
            yield return FhirModelFactory.FhirPage([Make("2")], new MockResponse(200), problems: [Problem]);
        }

        private static T Make(string id) => (T)(Resource)new Patient { Id = id };
    }
}
