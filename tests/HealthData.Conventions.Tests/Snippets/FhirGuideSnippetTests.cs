using Azure;
using HealthData.Fhir;
using HealthData.Fhir.R4;
using HealthData.Testing;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>Runs the code of docs/fhir.md.</summary>
public sealed class FhirGuideSnippetTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("healthdata-snippets-");
    private FakeWorkspace _workspace = null!;
    private FhirClient _client = null!;

    private IEnumerable<string> Requests => _workspace.Requests.Select(
        request => $"{request.Method} {request.Path[_workspace.FhirEndpoint.AbsolutePath.TrimEnd('/').Length..]}");

    public async ValueTask InitializeAsync()
    {
        _workspace = await FakeWorkspace.StartAsync(cancellationToken: CancellationToken.None);
        _client = _workspace.CreateFhirClient();
        _workspace.Fhir.Add("""{"resourceType":"Patient","id":"7","active":true}""");
    }

    public async ValueTask DisposeAsync()
    {
        await _workspace.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Creating_a_client_without_a_token() =>
        Assert.Equal("http://localhost:8080/fhir", FhirGuideSnippets.CreateLocal().Endpoint.ToString());

    [Fact]
    public async Task Reading()
    {
        await FhirGuideSnippets.ReadAsync(_client, new ETag("W/\"1\""));

        Assert.Equal(
            ["GET /Patient/7", "GET /Patient/7/_history/1", "GET /Patient/8", "GET /Patient/7"], Requests);
    }

    [Fact]
    public async Task Writing()
    {
        await FhirGuideSnippets.WriteAsync(
            _client, new Patient { Identifier = { new Identifier("http://hospital.example/mrn", "7") } });

        Assert.Equal(2, _workspace.Fhir.Count);
        Assert.Contains(_workspace.Fhir.Resources, json => json.Contains("\"versionId\":\"3\""));
    }

    [Fact]
    public async Task Patching_and_deleting()
    {
        await FhirGuideSnippets.PatchAsync(_client);
        Assert.Contains("\"active\":true", _workspace.Fhir.Find("Patient", "7"));
        _workspace.Fhir.Add("""{"resourceType":"Observation","id":"o1","status":"entered-in-error"}""");

        await FhirGuideSnippets.DeleteAsync(_client);
        await FhirGuideSnippets.HistoryAsync(_client);

        Assert.Equal(0, _workspace.Fhir.Count);
    }

    [Fact]
    public async Task Searching()
    {
        _workspace.Fhir.Add(
            """{"resourceType":"Observation","id":"o1","status":"final","subject":{"reference":"Patient/7"}}""");

        await FhirGuideSnippets.SearchAsync(_client);
        await FhirGuideSnippets.CompartmentsAsync(_client);

        Assert.Null(await FhirGuideSnippets.PagesAsync(_client, "status=final", null));
        Assert.StartsWith("POST /Observation/_search", Requests.First(), StringComparison.Ordinal);
        Assert.Equal("GET /Observation?status=final", Requests.Last());
    }

    [Fact]
    public async Task Submitting_and_loading()
    {
        var file = Path.Combine(_folder.FullName, "patients.ndjson");
        await File.WriteAllTextAsync(
            file, "{\"resourceType\":\"Patient\",\"id\":\"9\"}\n{}\n", CancellationToken.None);

        await FhirGuideSnippets.SubmitAsync(_client, new Patient());
        await FhirGuideSnippets.LoadAsync(_client, _folder.FullName);

        Assert.Equal(4, _workspace.Fhir.Count);
        Assert.NotNull(_workspace.Fhir.Find("Patient", "9"));
    }

    [Fact]
    public async Task Running_jobs()
    {
        var file = _workspace.Fhir.AddFile("input/patients.ndjson", """{"resourceType":"Patient","id":"9"}""");

        await FhirGuideSnippets.ExportAsync(
            _client, _workspace.Credential, _folder.FullName, DateTimeOffset.UnixEpoch);
        await FhirGuideSnippets.ImportAsync(_client, file);
        await FhirGuideSnippets.BulkAsync(_client);

        Assert.Equal("Patient-1.ndjson", Assert.Single(_folder.EnumerateFiles()).Name);
        Assert.NotNull(_workspace.Fhir.Find("Patient", "9"));
        Assert.Contains("\"active\":false", _workspace.Fhir.Find("Patient", "7"));
    }

    [Fact]
    public async Task Invoking_operations()
    {
        _workspace.Fhir.Add("""{"resourceType":"ValueSet","id":"v1","url":"http://hospital.example/colors"}""");

        await FhirGuideSnippets.OperationsAsync(_client, "MSH|^~\\&|A", new Patient());

        Assert.True(await FhirGuideSnippets.CapabilitiesAsync(_client));
        Assert.Equal("GET /Patient/7/$everything", Requests.ElementAt(^2));
    }

    [Fact]
    public async Task Sending_bytes_and_headers()
    {
        Assert.Contains("\"active\":true", (await FhirGuideSnippets.RawAsync(_client)).ToString());
        await FhirGuideSnippets.HeadersAsync(_client, "r1");
        Assert.Equal("r1", _workspace.Requests.Last().Headers["X-Request-Id"]);
    }

    [Fact]
    public async Task Failing()
    {
        await FhirGuideSnippets.FailAsync(_client);
        Assert.Equal("GET /Patient/8", Assert.Single(Requests));
    }
}
