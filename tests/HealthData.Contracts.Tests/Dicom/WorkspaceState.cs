using Azure.Core.Pipeline;
using HealthData.Testing;

namespace HealthData.Contracts.Tests.Dicom;

/// <summary>A <see cref="FakeWorkspace"/> that holds what a stub supposes.</summary>
internal sealed class WorkspaceState : IAsyncDisposable
{
    private readonly FakeWorkspace _workspace;
    private readonly HttpPipeline _pipeline;

    private WorkspaceState(FakeWorkspace workspace)
    {
        _workspace = workspace;
        _pipeline = new HttpPipeline(workspace.Transport);
    }

    public static async Task<WorkspaceState> StartAsync(string stub)
    {
        var inPartition = stub.EndsWith("partition", StringComparison.Ordinal);
        var options = new FakeWorkspaceOptions
        {
            UseHttps = false,
            RequireToken = stub != "without-token",
            TimeProvider = new FixedTime(),
        };
        options.Dicom.UseDataPartitions = inPartition;
        options.Dicom.ExtendedQueryTags.Add(new FakeQueryTag(Keyword.BodyPartExamined, FakeQueryTagLevel.Study));
        var state = new WorkspaceState(await FakeWorkspace.StartAsync(options, DicomClients.Token));
        foreach (var file in WorkspaceFiles.StoredBefore(stub))
        {
            await state.StoreAsync(file, inPartition ? "/v2/partitions/ward-7/studies" : "/v2/studies");
        }

        return state;
    }

    /// <summary>
    /// Sends a request as it was received: with a token of the workspace, and with whole files in place of the short
    /// ones of the stubs.
    /// </summary>
    public async Task<StubResponse> SendAsync(ReceivedRequest received)
    {
        using var message = _pipeline.CreateMessage();
        var request = message.Request;
        request.Method = RequestMethod.Parse(received.Method);
        request.Uri.Reset(new Uri(_workspace.DicomEndpoint, received.Url));
        foreach (var (name, value) in received.Headers.Where(header => header.Key is not ("Host" or "Content-Length")))
        {
            request.Headers.Add(name, name == "Authorization" ? await AuthorizeAsync() : value);
        }

        request.Content = received.Body.Length == 0 ? null : RequestContent.Create(WithWholeFiles(received.Body));
        await _pipeline.SendAsync(message, DicomClients.Token);
        var response = message.Response;
        using var content = new MemoryStream();
        await (response.ContentStream ?? Stream.Null).CopyToAsync(content, DicomClients.Token);
        return new StubResponse(
            response.Status,
            [.. response.Headers.Select(header => KeyValuePair.Create(header.Name, header.Value))],
            content.ToArray());
    }

    public ValueTask DisposeAsync() => _workspace.DisposeAsync();

    private static byte[] WithWholeFiles(byte[] body)
    {
        var text = Encoding.Latin1.GetString(body);
        foreach (var uid in (string[])[Uids.Instance, Uids.OtherInstance])
        {
            text = text.Replace(
                Encoding.Latin1.GetString(StoreContracts.Instance(uid)),
                Encoding.Latin1.GetString(WorkspaceFiles.Native(uid)),
                StringComparison.Ordinal);
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private async Task StoreAsync(byte[] file, string path)
    {
        var stored = await SendAsync(new ReceivedRequest
        {
            Method = "POST",
            Url = path,
            Headers =
            [
                KeyValuePair.Create("Authorization", string.Empty),
                KeyValuePair.Create("Accept", "application/dicom+json"),
                KeyValuePair.Create("Content-Type", "application/dicom"),
            ],
            Body = file,
        });
        Assert.Equal(200, stored.Status);
    }

    private async Task<string> AuthorizeAsync()
    {
        var scopes = new TokenRequestContext(["https://dicom.healthcareapis.azure.com/.default"]);
        return "Bearer " + (await _workspace.Credential.GetTokenAsync(scopes, DicomClients.Token)).Token;
    }
}
