namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>A hub, a storage account, and a FHIR service.</summary>
internal sealed class HubLab : IAsyncDisposable
{
    public const string Group = "$Default";

    private HubLab(HubServer hub, BlobServer blobs, MedTechLab fhir)
    {
        Hub = hub;
        Blobs = blobs;
        Fhir = fhir;
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public HubServer Hub { get; }

    public BlobServer Blobs { get; }

    public MedTechLab Fhir { get; }

    /// <summary>Gets what the names of the blobs begin with.</summary>
    public static string Prefix => $"127.0.0.1/{HubServer.Name}/$default/";

    /// <summary>Sets a cycle of half a second, and an ownership that holds for three.</summary>
    public static void Configure(EventProcessorOptions options, string name)
    {
        options.Identifier = name;
        options.LoadBalancingStrategy = LoadBalancingStrategy.Greedy;
        options.LoadBalancingUpdateInterval = TimeSpan.FromSeconds(0.5);
        options.PartitionOwnershipExpirationInterval = TimeSpan.FromSeconds(3);
        options.RetryOptions = new EventHubsRetryOptions
        {
            MaximumRetries = 3,
            Delay = TimeSpan.FromMilliseconds(10),
            TryTimeout = TimeSpan.FromSeconds(30),
        };
    }

    public static async Task<HubLab> StartAsync(int partitions = 2, bool hasContainer = true)
    {
        var blobs = await BlobServer.StartAsync();
        if (hasContainer)
        {
            await blobs.CreateClient().CreateIfNotExistsAsync(cancellationToken: Token);
        }

        return new HubLab(new HubServer(partitions), blobs, await MedTechLab.StartAsync());
    }

    /// <summary>Adds weights of devices, one minute apart.</summary>
    public void AddWeights(int devices, int weights, int from = 0)
    {
        for (var i = from; i < weights; i++)
        {
            for (var device = 0; device < devices; device++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"d{device}");
                Hub.Log.Add(
                    name,
                    Texts.Weight(
                        name, "p" + name, Texts.Start.AddMinutes(i), (60 + i).ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    public MedTechPipeline CreatePipeline(Action<MedTechPipelineOptions>? configure = null, FhirClient? client = null)
    {
        var options = new MedTechPipelineOptions { BatchSize = 10, BatchWindow = TimeSpan.Zero };
        configure?.Invoke(options);
        return new MedTechPipeline(Texts.DeviceMapping, Texts.FhirMapping, client ?? Fhir.Client, options);
    }

    public EventHubsMedTechProcessor CreateProcessor(
        MedTechPipeline pipeline, string name = "one", Action<EventHubsMedTechProcessorOptions>? configure = null)
    {
        var options = new EventHubsMedTechProcessorOptions();
        Configure(options.Processor, name);
        configure?.Invoke(options);
        return new EventHubsMedTechProcessor(
            pipeline, Blobs.CreateClient(), Group, Hub.ConnectionString, options);
    }

    /// <summary>Gets the checkpoint of a partition: sequence number, offset, and writer.</summary>
    public (string Number, string Offset, string Writer) CheckpointOf(int partition)
    {
        var metadata = Blobs.MetadataOf(string.Create(CultureInfo.InvariantCulture, $"{Prefix}checkpoint/{partition}"));
        return (metadata["sequencenumber"], metadata["offset"], metadata["clientidentifier"]);
    }

    /// <summary>Tells whether the checkpoint of a partition is its last event.</summary>
    public bool IsDone(int partition) =>
        CheckpointOf(partition).Number == (Hub.Log.CountOf(partition) - 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a checkpoint as another processor does.</summary>
    public async Task WriteCheckpointAsync(int partition, string offset, string number)
    {
        var metadata = new Dictionary<string, string>
        {
            ["offset"] = offset,
            ["sequencenumber"] = number,
            ["clientidentifier"] = "other",
        };
        await Blobs.CreateClient()
            .GetBlobClient(string.Create(CultureInfo.InvariantCulture, $"{Prefix}checkpoint/{partition}"))
            .UploadAsync(BinaryData.Empty, new BlobUploadOptions { Metadata = metadata }, Token);
    }

    /// <summary>Makes another one the owner of a partition.</summary>
    public async Task TakeOwnershipAsync(int partition, string owner) => await Blobs.CreateClient()
        .GetBlobClient(string.Create(CultureInfo.InvariantCulture, $"{Prefix}ownership/{partition}"))
        .SetMetadataAsync(new Dictionary<string, string> { ["ownerid"] = owner }, cancellationToken: Token);

    /// <summary>Gets the different owners of the partitions.</summary>
    public string[] OwnersOf(int partitions) =>
    [
        .. Enumerable.Range(0, partitions)
            .Select(id => string.Create(CultureInfo.InvariantCulture, $"{Prefix}ownership/{id}"))
            .Where(name => Blobs.Names.Contains(name))
            .Select(name => Blobs.MetadataOf(name)["ownerid"])
            .Distinct(),
    ];

    /// <summary>Runs a processor until something has ended, and stops it in order.</summary>
    public Task RunUntilAsync(Task done, MedTechPipeline pipeline) => RunUntilAsync(done, CreateProcessor(pipeline));

    /// <summary>Runs a processor until something has ended, and stops it in order.</summary>
    public static async Task RunUntilAsync(Task done, EventHubsMedTechProcessor processor)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var run = processor.RunAsync(stop.Token);
        await Task.WhenAny(run, done);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Hub.Dispose();
        await Blobs.DisposeAsync();
        await Fhir.DisposeAsync();
    }
}
