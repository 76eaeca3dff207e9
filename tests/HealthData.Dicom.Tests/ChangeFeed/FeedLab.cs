namespace HealthData.Dicom.Tests.ChangeFeed;

/// <summary>A workspace whose service has a clock of its own, and a change feed of made-up changes.</summary>
internal sealed class FeedLab : IAsyncDisposable
{
    public static readonly TimeSpan Settled = TimeSpan.FromSeconds(31);

    private FeedLab(FakeWorkspace workspace, ManualTime clock)
    {
        Workspace = workspace;
        Clock = clock;
    }

    public FakeWorkspace Workspace { get; }

    /// <summary>The service's clock.</summary>
    public ManualTime Clock { get; }

    public MemoryStateStore Store { get; } = new();

    public static async Task<FeedLab> StartAsync(Action<FakeWorkspaceOptions>? configure = null)
    {
        var clock = new ManualTime();
        var options = new FakeWorkspaceOptions { UseHttps = false, TimeProvider = clock };
        configure?.Invoke(options);
        return new FeedLab(await FakeWorkspace.StartAsync(options, Lab.Token), clock);
    }

    public DicomWebClient Client(int version = 2, int retries = 0)
    {
        var options = Lab.Options();
        options.Transport = Workspace.Transport;
        options.Retry.MaxRetries = retries;
        return new DicomWebClient(Workspace.GetDicomEndpoint(version), options);
    }

    public ChangeFeedProcessor Processor(
        int version = 2, StateStore? store = null, Action<ChangeFeedProcessorOptions>? configure = null)
    {
        var options = new ChangeFeedProcessorOptions { TimeProvider = new ManualTime() };
        configure?.Invoke(options);
        return new ChangeFeedProcessor(Client(version), store ?? Store, options);
    }

    public void Add(int count)
    {
        for (var index = 0; index < count; index++)
        {
            Workspace.Dicom.AddChange("1.2", "1.3", "1.4");
        }
    }

    public ValueTask DisposeAsync() => Workspace.DisposeAsync();
}
