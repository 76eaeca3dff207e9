using HealthData.Core.Tests.Support;
using HealthData.Fhir.Firely;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelyTwinTests
{
    [Fact]
    public async Task Jobs_and_loads_go_through_the_typed_twin_of_the_same_service()
    {
        await using var lab = await JobLab.StartAsync();
        lab.AddResources(2);
        var client = new FirelyFhirClient(
            lab.Workspace.FhirEndpoint,
            lab.Workspace.Credential,
            new FhirClientOptions { Transport = lab.Workspace.Transport, TimeProvider = lab.Time });

        var export = await client.Typed.ExportAsync(WaitUntil.Completed, null, JobLab.Token);
        var loader = new FhirLoader(client.Typed);
        var outcomes = await loader.LoadAsync(
                new[] { ResourceContent.FromJson(BinaryData.FromString("""{"resourceType":"Patient","id":"p9"}""")) }
                    .ToAsyncEnumerable(),
                JobLab.Token)
            .ToListAsync(JobLab.Token);
        Poco.Patient loaded = await client.ReadAsync<Poco.Patient>("p9", null, JobLab.Token);

        Assert.Equal(3, export.Value.Outputs.Sum(file => file.Count));
        Assert.True(Assert.Single(outcomes).Succeeded);
        Assert.Equal("p9", loaded.Id);
        Assert.Same(client.Typed, client.Typed);
        Assert.Equal((client.Endpoint, 1), (client.Typed.Endpoint, lab.Workspace.Credential.TokenRequests));
    }

    [Fact]
    public async Task A_change_of_requests_reaches_the_twin()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        var client = new FirelyFhirClient(
            lab.Workspace.FhirEndpoint, new FhirClientOptions { Transport = lab.Workspace.Transport });

        await client.With(request => request.Headers.Add("X-Correlation", "7")).Typed
            .ReadAsync<Patient>("p1", null, FhirLab.Token);

        Assert.Equal("7", lab.LastRequest.Headers["X-Correlation"]);
    }

    [Fact]
    public async Task Code_that_uses_a_client_runs_on_a_mocked_one()
    {
        FirelyFhirClient client = new MockedClient();

        Poco.Patient patient = await client.ReadAsync<Poco.Patient>("7", null, FhirLab.Token);
        var versions = await client.HistoryAsync<Poco.Patient>("7", null, FhirLab.Token).ToListAsync(FhirLab.Token);

        Assert.Equal("7", patient.Id);
        Assert.Equal(("7", "3", true), (versions[0].Id, versions[0].VersionId, versions[0].IsDeleted));
    }

    private sealed class MockedClient : FirelyFhirClient
    {
        public override Task<FhirResponse<T>> ReadAsync<T>(
            string id, FhirReadOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(FirelyModelFactory.FhirResponse((T)(Poco.Resource)new Poco.Patient { Id = id }, Ok()));

        public override AsyncPageable<FhirVersion<T>> HistoryAsync<T>(
            string? id = null, string? query = null, CancellationToken cancellationToken = default) =>
            AsyncPageable<FhirVersion<T>>.FromPages(
            [
                Page<FhirVersion<T>>.FromValues(
                    [FirelyModelFactory.FhirVersion<T>(id: id, versionId: "3", isDeleted: true)], null, Ok()),
            ]);

        private static MockResponse Ok() => new(200);
    }
}
