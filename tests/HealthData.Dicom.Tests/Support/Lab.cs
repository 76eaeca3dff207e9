namespace HealthData.Dicom.Tests.Support;

/// <summary>A fake workspace with a client, whose retries do not wait.</summary>
internal sealed class Lab : IAsyncDisposable
{
    private const string DefaultPartition = "Microsoft.Default";

    private readonly string? _partition;

    private Lab(FakeWorkspace workspace, bool withToken, string? partition, Action<DicomWebClientOptions>? client)
    {
        Workspace = workspace;
        _partition = partition;
        WithToken = withToken;
        Client = CreateClient(client);
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeWorkspace Workspace { get; }

    public DicomWebClient Client { get; }

    private bool WithToken { get; }

    public static async Task<Lab> StartAsync(
        Action<FakeWorkspaceOptions>? workspace = null, Action<DicomWebClientOptions>? client = null)
    {
        var options = new FakeWorkspaceOptions { Dicom = { ServesBulkData = true } };
        workspace?.Invoke(options);
        var partition = options.Dicom.UseDataPartitions ? DefaultPartition : null;
        return new Lab(await FakeWorkspace.StartAsync(options, Token), options.UseHttps, partition, client);
    }

    public static DicomWebClientOptions Options() => new()
    {
        Retry = { Delay = TimeSpan.FromMilliseconds(1), Mode = RetryMode.Fixed },
    };

    /// <summary>A client for a server that answers exact bytes.</summary>
    public static DicomWebClient ClientOf(RawServer server, int retries = 0)
    {
        var options = Options();
        options.Retry.MaxRetries = retries;
        return new DicomWebClient(server.Endpoint, options);
    }

    public DicomWebClient CreateClient(Action<DicomWebClientOptions>? configure = null)
    {
        var options = Options();
        options.Transport = Workspace.Transport;
        options.Partition = _partition;
        configure?.Invoke(options);
        return WithToken
            ? new DicomWebClient(Workspace.DicomEndpoint, Workspace.Credential, options)
            : new DicomWebClient(Workspace.DicomEndpoint, options);
    }

    public async Task<TestFile> StoreAsync(TestFile? file = null)
    {
        file ??= new TestFile();
        (await Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Token)).Value.EnsureComplete();
        return file;
    }

    public byte[] Stored(TestFile file)
    {
        using var content = Workspace.Dicom.OpenRead(file.Study, file.Series, file.Instance);
        return content.ReadAll();
    }

    public ValueTask DisposeAsync() => Workspace.DisposeAsync();
}
