using Azure.Core.Pipeline;
using HealthData.Testing;

namespace HealthData.Contracts.Tests.Dicom;

/// <summary>A <see cref="FakeWorkspace"/> that holds what a stub supposes.</summary>
internal sealed class WorkspaceState : IAsyncDisposable
{
    private const string DicomJson = "application/dicom+json";

    private const string UpdateResults =
        """{"studyProcessed":1,"studyUpdated":1,"studyFailed":0,"instanceUpdated":3,"errors":[]}""";

    private readonly FakeWorkspace _workspace;
    private readonly HttpPipeline _pipeline;

    private WorkspaceState(FakeWorkspace workspace)
    {
        _workspace = workspace;
        _pipeline = new HttpPipeline(workspace.Transport);
    }

    public static async Task<WorkspaceState> StartAsync(string stub)
    {
        var inPartition = stub == "partitions" || stub.EndsWith("partition", StringComparison.Ordinal);
        var options = new FakeWorkspaceOptions
        {
            UseHttps = false,
            RequireToken = stub != "without-token",
            TimeProvider = new FixedTime(),
        };
        options.Dicom.UseDataPartitions = inPartition;
        options.Dicom.ExtendedQueryTags.Add(new FakeQueryTag(Keyword.BodyPartExamined, FakeQueryTagLevel.Study));
        var workspace = await FakeWorkspace.StartAsync(options, DicomClients.Token);
        var state = new WorkspaceState(workspace);
        foreach (var file in WorkspaceFiles.StoredBefore(stub))
        {
            var path = inPartition ? "/v2/partitions/ward-7/studies" : "/v2/studies";
            await state.SendAsync("POST", path, "application/dicom", file);
        }

        await state.PrepareWorkitemAsync(stub);
        workspace.Dicom.AddOperation("0123456789abcdef0123456789abcde0", "running");
        workspace.Dicom.AddOperation("0123456789abcdef0123456789abcde1", "succeeded", UpdateResults);
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

    // Those of a stub that starts with the creation are made by it.
    private async Task PrepareWorkitemAsync(string stub)
    {
        if (!stub.Contains("workitem", StringComparison.Ordinal)
            || stub.StartsWith("create", StringComparison.Ordinal))
        {
            return;
        }

        var attributes = WorkitemContracts.New();
        if (stub == "search-workitems-by-everything")
        {
            Describe(attributes);
        }

        await SendAsync(
            "POST", $"/v2/workitems?{WorkitemContracts.Item}", DicomJson, WorkitemContracts.Body(attributes));
        if (stub is "update-workitem" or "complete-workitem")
        {
            await SendAsync(
                "PUT",
                $"/v2/workitems/{WorkitemContracts.Item}/state",
                DicomJson,
                WorkitemContracts.Body(WorkitemContracts.Begun));
        }
    }

    private static void Describe(AttributeSet workitem) => workitem
        .Set(Keyword.PatientName, "Name")
        .Set(Keyword.PatientID, "Id")
        .Set(Keyword.StudyInstanceUID, "1.2.9")
        .SetSequence(Keyword.ReferencedRequestSequence, new AttributeSet()
            .Set(Keyword.AccessionNumber, "Number")
            .Set(Keyword.RequestedProcedureID, "Procedure"))
        .SetSequence(Keyword.ScheduledStationNameCodeSequence, Code("Station"))
        .SetSequence(Keyword.ScheduledStationClassCodeSequence, Code("Class"))
        .SetSequence(Keyword.ScheduledStationGeographicLocationCodeSequence, Code("Place"));

    private static AttributeSet Code(string value) => new AttributeSet().Set(Keyword.CodeValue, value);

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

    private async Task SendAsync(string method, string url, string contentType, byte[] body)
    {
        var answer = await SendAsync(new ReceivedRequest
        {
            Method = method,
            Url = url,
            Headers =
            [
                KeyValuePair.Create("Authorization", string.Empty),
                KeyValuePair.Create("Accept", DicomJson),
                KeyValuePair.Create("Content-Type", contentType),
            ],
            Body = body,
        });
        Assert.InRange(answer.Status, 200, 201);
    }

    private async Task<string> AuthorizeAsync()
    {
        var scopes = new TokenRequestContext(["https://dicom.healthcareapis.azure.com/.default"]);
        return "Bearer " + (await _workspace.Credential.GetTokenAsync(scopes, DicomClients.Token)).Token;
    }
}
