using HealthData.Fhir;

namespace HealthData.Peers.Tests.Azurite;

/// <summary>An export of the fake service whose files are in Azurite, and a folder for them.</summary>
internal sealed class AzuriteExport : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("healthdata-export-");
    private readonly FakeWorkspace _workspace;

    private AzuriteExport(FakeWorkspace workspace, SplitTransport transport, FhirExportResult result)
    {
        _workspace = workspace;
        Transport = transport;
        Result = result;
    }

    public string Folder => _folder.FullName;

    public SplitTransport Transport { get; }

    public FhirExportResult Result { get; }

    /// <summary>The token of the FHIR service is required and sent to it, whatever the storage takes.</summary>
    public static async Task<AzuriteExport> StartAsync(
        AzuriteServer azurite, params (string Type, Uri Address, int Count)[] files)
    {
        var token = TestContext.Current.CancellationToken;
        var workspace = await FakeWorkspace.StartAsync(cancellationToken: token);
        Announce(workspace, files);
        var transport = new SplitTransport(workspace.FhirEndpoint, workspace.Transport, azurite.Transport);
        var client = workspace.CreateFhirClient(options => options.Transport = transport);
        var operation = await client.ExportAsync(WaitUntil.Completed, null, token);
        return new AzuriteExport(workspace, transport, operation.Value);
    }

    /// <summary>Lets the service answer the first request for the state of a job with a list of files.</summary>
    public static void Announce(FakeWorkspace workspace, params (string Type, Uri Address, int Count)[] files) =>
        workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirJob,
            Status = 200,
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
            Body = JsonSerializer.SerializeToUtf8Bytes(new
            {
                transactionTime = "2026-03-01T08:00:00Z",
                request = workspace.FhirEndpoint + "/$export",
                requiresAccessToken = true,
                output = files.Select(file => new { type = file.Type, url = file.Address, count = file.Count }),
                error = Array.Empty<object>(),
            }),
        });

    public async ValueTask DisposeAsync()
    {
        await _workspace.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
