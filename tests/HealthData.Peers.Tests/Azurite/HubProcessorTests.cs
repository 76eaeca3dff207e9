using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using HealthData.MedTech.EventHubs;
using HealthData.MedTech.EventHubs.Tests.Support;
using HealthData.MedTech.Fhir.Tests.Support;

namespace HealthData.Peers.Tests.Azurite;

/// <summary>Processors whose owners, checkpoints, and dead letters are in a real storage.</summary>
public sealed class HubProcessorTests(AzuriteServers servers) : IClassFixture<AzuriteServers>, IAsyncDisposable
{
    private const string Prefix = "127.0.0.1/devices/$default/";

    private readonly string _name = "hub-" + Guid.NewGuid().ToString("N");
    private MedTechLab? _fhir;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_processor_goes_on_where_the_official_one_was()
    {
        using var hub = new HubServer(1);
        var container = await StartAsync();
        Add(hub, devices: 1, from: 0, to: 10);
        await UploadAsync(container, "checkpoint/0", new()
        {
            ["offset"] = "at3",
            ["sequencenumber"] = "3",
            ["clientidentifier"] = "official",
        });
        await UploadAsync(container, "ownership/0", new() { ["ownerid"] = "" });

        await RunUntilAsync(
            Create(hub, container, "ours"), async () => await NumberAsync(container, 0) == "9");

        Assert.Equal(6, _fhir!.All("Observation").Count);
        Assert.Equal(
            [("clientidentifier", "ours"), ("offset", "at9"), ("sequencenumber", "9")],
            (await MetadataAsync(container, "checkpoint/0")).Select(pair => (pair.Key, pair.Value)).Order());
        Assert.Equal("", (await MetadataAsync(container, "ownership/0"))["ownerid"]);
    }

    [Fact]
    public async Task A_processor_takes_over_from_another()
    {
        using var hub = new HubServer(4);
        var container = await StartAsync();
        Add(hub, devices: 8, from: 0, to: 5);
        using var stopOne = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var one = Create(hub, container, "one").RunAsync(stopOne.Token);
        await UntilAsync(() => Task.FromResult(_fhir!.All("Observation").Count == 40));

        using var stopTwo = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var two = Create(hub, container, "two").RunAsync(stopTwo.Token);
        await UntilAsync(async () => await OwnersAsync(container) is { Length: 2 });
        Add(hub, devices: 8, from: 5, to: 10);
        await stopOne.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        await UntilAsync(async () => await OwnersAsync(container) is ["two"]);
        await UntilAsync(() => IsDoneAsync(hub, container));
        await stopTwo.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two);

        Assert.Equal(80, _fhir!.All("Observation").Count);
        Assert.Equal([""], await OwnersAsync(container));
    }

    [Fact]
    public async Task A_bad_message_becomes_a_blob_that_a_replay_replaces()
    {
        using var hub = new HubServer(1);
        var container = await StartAsync();
        hub.Log.Add("d0", "{\"device\":");
        Add(hub, devices: 1, from: 0, to: 1);
        Func<Task<bool>> isDone = async () => await NumberAsync(container, 0) == "1";
        await RunUntilAsync(Create(hub, container, "one"), isDone);
        await container.DeleteBlobAsync(Prefix + "checkpoint/0", cancellationToken: Token);

        await RunUntilAsync(Create(hub, container, "two"), isDone);

        var options = new GetBlobsOptions { Prefix = "dead/" };
        var letters = await container.GetBlobsAsync(options, Token).ToListAsync(Token);
        Assert.Equal($"dead/{Prefix}0/0.json", Assert.Single(letters).Name);
        var content = await container.GetBlobClient(letters[0].Name).DownloadContentAsync(Token);
        Assert.Equal("application/json", content.Value.Details.ContentType);
        Assert.Equal("InvalidDataFormat", (string?)JsonNode.Parse(content.Value.Content)!["reason"]);
        Assert.Single(_fhir!.All("Observation"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_fhir is not null)
        {
            await _fhir.DisposeAsync();
        }
    }

    private static void Add(HubServer hub, int devices, int from, int to)
    {
        for (var minute = from; minute < to; minute++)
        {
            for (var device = 0; device < devices; device++)
            {
                var name = $"d{device}";
                hub.Log.Add(name, Texts.Weight(name, "p" + name, Texts.Start.AddMinutes(minute), $"{60 + minute}"));
            }
        }
    }

    private static async Task<IDictionary<string, string>> MetadataAsync(BlobContainerClient container, string name) =>
        (await container.GetBlobClient(Prefix + name).GetPropertiesAsync(cancellationToken: Token)).Value.Metadata;

    private static async Task UploadAsync(
        BlobContainerClient container, string name, Dictionary<string, string> metadata) =>
        await container.GetBlobClient(Prefix + name).UploadAsync(
            BinaryData.Empty, new BlobUploadOptions { Metadata = metadata }, Token);

    private static async Task<string?> NumberAsync(BlobContainerClient container, int partition)
    {
        var name = $"checkpoint/{partition}";
        return await container.GetBlobClient(Prefix + name).ExistsAsync(Token)
            ? (await MetadataAsync(container, name))["sequencenumber"]
            : null;
    }

    private static async Task<bool> IsDoneAsync(HubServer hub, BlobContainerClient container)
    {
        for (var partition = 0; partition < hub.Log.Partitions; partition++)
        {
            if (await NumberAsync(container, partition) != $"{hub.Log.CountOf(partition) - 1}")
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<string[]> OwnersAsync(BlobContainerClient container)
    {
        var options = new GetBlobsOptions { Prefix = Prefix + "ownership/", Traits = BlobTraits.Metadata };
        var blobs = await container.GetBlobsAsync(options, Token).ToListAsync(Token);
        return [.. blobs.Select(blob => blob.Metadata["ownerid"]).Distinct().Order(StringComparer.Ordinal)];
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            await Task.Delay(50, Token);
        }
    }

    private static async Task RunUntilAsync(EventHubsMedTechProcessor processor, Func<Task<bool>> holds)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var run = processor.RunAsync(stop.Token);
        await UntilAsync(async () => run.IsCompleted || await holds());
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    private async Task<BlobContainerClient> StartAsync()
    {
        var container = servers.Http.Open(_name);
        await container.CreateIfNotExistsAsync(cancellationToken: Token);
        _fhir = await MedTechLab.StartAsync();
        return container;
    }

    private EventHubsMedTechProcessor Create(HubServer hub, BlobContainerClient container, string name)
    {
        var pipeline = new MedTechPipeline(
            Texts.DeviceMapping,
            Texts.FhirMapping,
            _fhir!.Client,
            new MedTechPipelineOptions
            {
                BatchSize = 10,
                BatchWindow = TimeSpan.Zero,
                DeadLetters = new BlobDeadLetterSink(container, "dead/"),
            });
        var options = new EventHubsMedTechProcessorOptions();
        options.Processor.Identifier = name;
        options.Processor.LoadBalancingUpdateInterval = TimeSpan.FromSeconds(0.5);
        options.Processor.PartitionOwnershipExpirationInterval = TimeSpan.FromSeconds(3);
        return new EventHubsMedTechProcessor(pipeline, container, "$Default", hub.ConnectionString, options);
    }
}
