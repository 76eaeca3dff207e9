using HealthData.Tool.Tests.Process;

namespace HealthData.Tool.Tests.MedTech;

/// <summary><c>healthdata medtech run</c> over an event hub.</summary>
public sealed class HubRunTests : IAsyncLifetime
{
    private const string Group = "127.0.0.1/devices/$default/";

    private CliFixture _cli = null!;
    private BlobServer _blobs = null!;
    private HubServer _hub = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Dictionary<string, string> Variables => new()
    {
        ["HEALTHDATA_EVENT_HUBS_CONNECTION_STRING"] = _hub.ConnectionString,
    };

    public async ValueTask InitializeAsync()
    {
        _cli = await CliFixture.StartAsync();
        RunTests.AddDevice(_cli, "band-1");
        _blobs = await BlobServer.StartAsync();
        await _blobs.CreateClient().CreateIfNotExistsAsync(cancellationToken: Token);
        _hub = new HubServer(1);
    }

    [Fact]
    public async Task Event_hub_is_read_until_the_run_is_stopped()
    {
        Add(3);
        _hub.Log.Add("band-1", "{\"heartRate\":");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var running = InProcess.RunAsync(
            Arguments("--dead-letter", _cli.PathOf("dead.jsonl")), variables: Variables, cancellationToken: stop.Token);
        await UntilAsync(() => Checkpoint() == "3");
        await stop.CancelAsync();
        var result = await running;

        Assert.Equal(1, result.Code);
        Assert.Matches(
            "^4 messages: 1 Observations created, .*, 1 messages rejected, 0 without a match.$",
            Assert.Single(result.OutLines));
        Assert.Contains(
            result.ErrorLines,
            line => line.StartsWith($"{Group}0(3): error InvalidDataFormat: ", StringComparison.Ordinal));
        Assert.Single(File.ReadAllLines(_cli.PathOf("dead.jsonl")));
        Assert.Equal("", _blobs.MetadataOf(Group + "ownership/0")["ownerid"]);
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Signal_ends_the_run_in_order(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals there.");
        Add(2);
        using var process = CliProcess.Start(Variables, Arguments("--json"));
        await UntilAsync(() => Checkpoint() == "1");

        using var kill = System.Diagnostics.Process.Start("kill", [signal, $"{process.Id}"]);
        var result = await process.FinishAsync();

        Assert.Equal((0, "Reading the event hub. Press Ctrl+C to stop."), (result.Code, result.Error.TrimEnd()));
        Assert.Equal(2, Assert.Single(result.Objects).GetProperty("messages").GetInt32());
        Assert.Equal("", _blobs.MetadataOf(Group + "ownership/0")["ownerid"]);
    }

    [Fact]
    public async Task Run_that_is_killed_before_it_has_written_loses_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGKILL there.");
        Add(2);
        _cli.Workspace.Faults.Add(
            new FakeFault { Operation = FakeOperation.FhirBundle, Status = 503, Times = int.MaxValue });
        using (var process = CliProcess.Start(Variables, Arguments()))
        {
            // The second attempt is long after the messages were read.
            await UntilAsync(() => _cli.Workspace.Requests.Total > 1);
            process.Kill();
            await process.WaitForExitAsync(Token);
        }

        Assert.Null(Checkpoint());
        _cli.Workspace.Faults.Clear();

        // Who died gives nothing up.
        await _blobs.CreateClient().DeleteBlobAsync(Group + "ownership/0", cancellationToken: Token);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var running = InProcess.RunAsync(Arguments(), variables: Variables, cancellationToken: stop.Token);
        await UntilAsync(() => Checkpoint() == "1");
        await stop.CancelAsync();

        Assert.StartsWith("2 messages: 1 Observations created, ", (await running).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Container_that_is_absent_ends_the_run()
    {
        await using var other = await BlobServer.StartAsync();

        var result = await InProcess.RunAsync(
            [.. Verb(), "--event-hub", HubServer.Name, "--checkpoint-container", $"{other.Container}"],
            variables: Variables);

        Assert.Equal(1, result.Code);
        Assert.Contains("ContainerNotFound", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("use --checkpoint-container", "--event-hub", "devices")]
    [InlineData("with --event-hub", "--consumer-group", "one")]
    [InlineData("with --event-hub", "--checkpoint-container", "http://127.0.0.1/a/b")]
    [InlineData("https address", "--event-hub", "devices", "--checkpoint-container", "http://example.org/a")]
    [InlineData(
        "use no files", "--event-hub", "devices", "--checkpoint-container", "http://127.0.0.1/a/b", "--envelopes")]
    [InlineData("use no files", "--event-hub", "devices", "--checkpoint-container", "http://127.0.0.1/a/b", "-")]
    [InlineData("'--namespace' or", "--event-hub", "devices", "--checkpoint-container", "http://127.0.0.1/a/b")]
    public async Task Misuse_is_told(string help, params string[] args)
    {
        var result = await InProcess.RunAsync([.. Verb(), .. args]);

        Assert.Equal(2, result.Code);
        Assert.Contains(help, result.Error, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _hub.Dispose();
        await _blobs.DisposeAsync();
        await _cli.DisposeAsync();
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Delay(20, Token);
        }
    }

    private void Add(int count)
    {
        for (var number = 0; number < count; number++)
        {
            _hub.Log.Add("band-1", RunTests.HeartRate(number));
        }
    }

    private string[] Verb() =>
    [
        "medtech", "run", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir,
        "--endpoint", _cli.Workspace.FhirEndpoint.ToString(),
    ];

    private string[] Arguments(params string[] args) =>
    [
        .. Verb(), "--event-hub", HubServer.Name, "--checkpoint-container", $"{_blobs.Container}",
        "--batch-window", "0", .. args,
    ];

    private string? Checkpoint() => _blobs.Names.Contains(Group + "checkpoint/0")
        ? _blobs.MetadataOf(Group + "checkpoint/0")["sequencenumber"]
        : null;
}
