using Azure.Core.Pipeline;
using HealthData.Testing;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>A <see cref="FakeWorkspace"/> that holds what a stub supposes.</summary>
internal sealed class WorkspaceState : IAsyncDisposable
{
    private const string Service = "https://contracts-records.fhir.azurehealthcareapis.com";
    private const string File = "https://contracts.blob.core.windows.net/input/patients.ndjson";

    private readonly FakeWorkspace _workspace;
    private readonly HttpPipeline _pipeline;
    private readonly string _file;

    private WorkspaceState(FakeWorkspace workspace)
    {
        _workspace = workspace;
        _pipeline = new HttpPipeline(workspace.Transport);
        _file = workspace.Fhir.AddFile(
            "input/patients.ndjson", """{"resourceType":"Patient","id":"7"}""").AbsoluteUri;
    }

    private string Endpoint => _workspace.FhirEndpoint.AbsoluteUri.TrimEnd('/');

    public static async Task<WorkspaceState> StartAsync(string stub)
    {
        var options = new FakeWorkspaceOptions { UseHttps = false };
        var workspace = await FakeWorkspace.StartAsync(options, FhirClients.Token);
        foreach (var resource in WorkspaceResources.StoredBefore(stub))
        {
            workspace.Fhir.Add(resource);
        }

        return new WorkspaceState(workspace);
    }

    /// <summary>Sends a request as it was received, with the addresses and a token of the workspace.</summary>
    public async Task<StubResponse> SendAsync(ReceivedRequest received)
    {
        using var message = _pipeline.CreateMessage();
        var request = message.Request;
        request.Method = RequestMethod.Parse(received.Method);
        request.Uri.Reset(new Uri(Endpoint + received.Url));
        foreach (var (name, value) in received.Headers.Where(header => header.Key is not ("Host" or "Content-Length")))
        {
            request.Headers.Add(name, name == "Authorization" ? await AuthorizeAsync() : value);
        }

        var body = Encoding.UTF8.GetString(received.Body).Replace(File, _file, StringComparison.Ordinal);
        request.Content = body.Length == 0 ? null : RequestContent.Create(Encoding.UTF8.GetBytes(body));
        await _pipeline.SendAsync(message, FhirClients.Token);
        var response = message.Response;
        using var content = new MemoryStream();
        await (response.ContentStream ?? Stream.Null).CopyToAsync(content, FhirClients.Token);
        return new StubResponse(
            response.Status,
            [.. response.Headers.Select(header => KeyValuePair.Create(header.Name, WithStubAddresses(header.Value)))],
            Encoding.UTF8.GetBytes(WithStubAddresses(Encoding.UTF8.GetString(content.ToArray()))));
    }

    public ValueTask DisposeAsync() => _workspace.DisposeAsync();

    private string WithStubAddresses(string text) => text
        .Replace(_file, File, StringComparison.Ordinal)
        .Replace(Endpoint, Service, StringComparison.Ordinal);

    private async Task<string> AuthorizeAsync()
    {
        var scopes = new TokenRequestContext([Endpoint + "/.default"]);
        return "Bearer " + (await _workspace.Credential.GetTokenAsync(scopes, FhirClients.Token)).Token;
    }
}
