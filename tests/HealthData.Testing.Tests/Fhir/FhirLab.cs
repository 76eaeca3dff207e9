using System.Net.Http.Headers;

namespace HealthData.Testing.Tests.Fhir;

/// <summary>A workspace over plain http, without tokens, and a plain HTTP client for its FHIR service.</summary>
internal sealed class FhirLab : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private FhirLab(FakeWorkspace workspace) => Workspace = workspace;

    public FakeWorkspace Workspace { get; }

    public FakeFhirService Fhir => Workspace.Fhir;

    public string Root => Workspace.FhirEndpoint.ToString();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<FhirLab> StartAsync(Action<FakeFhirOptions>? configure = null)
    {
        var options = new FakeWorkspaceOptions { UseHttps = false };
        configure?.Invoke(options.Fhir);
        return new FhirLab(await FakeWorkspace.StartAsync(options, Token));
    }

    /// <summary>Sends a request to a path below the service, or to a whole address.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        string method,
        string target,
        string? body = null,
        params (string Name, string Value)[] headers)
    {
        var address = target.StartsWith("http", StringComparison.Ordinal) ? target : $"{Root}/{target}";
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (body is not null)
        {
            request.Content = new StringContent(body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/fhir+json");
        }

        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type")
            {
                request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return await _client.SendAsync(request, Token);
    }

    /// <summary>Sends a request, checks its status and reads the body.</summary>
    public async Task<JsonElement> AskAsync(
        string method,
        string target,
        string? body = null,
        HttpStatusCode expected = HttpStatusCode.OK,
        params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(method, target, body, headers);
        Assert.Equal(expected, response.StatusCode);
        return await ReadAsync(response);
    }

    public Task<JsonElement> GetAsync(string target, params (string Name, string Value)[] headers) =>
        AskAsync("GET", target, null, HttpStatusCode.OK, headers);

    /// <summary>Sends a request that fails, and gives the code of the issue.</summary>
    public async Task<string?> FailAsync(
        HttpStatusCode expected,
        string method,
        string target,
        string? body = null,
        params (string Name, string Value)[] headers)
    {
        var outcome = await AskAsync(method, target, body, expected, headers);
        Assert.Equal("OperationOutcome", outcome.GetProperty("resourceType").GetString());
        return outcome.GetProperty("issue")[0].GetProperty("code").GetString();
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(Token);
        using var document = JsonDocument.Parse(text.Length == 0 ? "null" : text);
        return document.RootElement.Clone();
    }

    /// <summary>The ids of a bundle's entries of a mode, in their order.</summary>
    public static IReadOnlyList<string?> Ids(JsonElement bundle, string mode = "match") =>
        [.. Entries(bundle)
            .Where(entry => entry.GetProperty("search").GetProperty("mode").GetString() == mode)
            .Select(entry => entry.GetProperty("resource").GetProperty("id").GetString())];

    public static IEnumerable<JsonElement> Entries(JsonElement bundle) =>
        bundle.TryGetProperty("entry", out var entries) ? entries.EnumerateArray() : [];

    public static string? Link(JsonElement bundle, string relation) => bundle.GetProperty("link").EnumerateArray()
        .Where(link => link.GetProperty("relation").GetString() == relation)
        .Select(link => link.GetProperty("url").GetString())
        .SingleOrDefault();

    public async Task<IReadOnlyList<string?>> SearchAsync(string target) => Ids(await GetAsync(target));

    public void AddPatients(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            Fhir.Add($$"""{"resourceType":"Patient","id":"p{{number}}","active":true}""");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Workspace.DisposeAsync();
    }
}
