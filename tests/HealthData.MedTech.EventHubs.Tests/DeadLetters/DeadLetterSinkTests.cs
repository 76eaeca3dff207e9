namespace HealthData.MedTech.EventHubs.Tests.DeadLetters;

public sealed class DeadLetterSinkTests
{
    private const string Broken = "{\"device\":";

    [Fact]
    public async Task A_bad_message_becomes_a_blob_and_the_checkpoint_passes_it()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.Hub.Log.Add("d1", Broken);
        lab.Hub.Log.Add("d1", Texts.Weight("d1", "p1", Texts.Start, "60"));
        var done = new Countdown(2);
        var pipeline = lab.CreatePipeline(options =>
        {
            done.Watch(options);
            options.DeadLetters = new BlobDeadLetterSink(lab.Blobs.CreateClient(), "dead/");
        });

        await lab.RunUntilAsync(done.Task, pipeline);

        var name = Assert.Single(lab.Blobs.Names, name => name.StartsWith("dead/", StringComparison.Ordinal));
        Assert.Equal($"dead/{HubLab.Prefix}0/0.json", name);
        var blob = await lab.Blobs.CreateClient().GetBlobClient(name).DownloadContentAsync(HubLab.Token);
        var letter = JsonNode.Parse(blob.Value.Content)!;
        Assert.Equal("InvalidDataFormat", (string?)letter["reason"]);
        Assert.Equal(Broken, Encoding.UTF8.GetString(letter["bytes"]!.GetValue<JsonElement>().GetBytesFromBase64()));
        Assert.Equal("1", lab.CheckpointOf(0).Number);
        Assert.Single(lab.Fhir.All("Observation"));
    }

    [Fact]
    public async Task A_message_that_comes_again_replaces_its_blob()
    {
        await using var lab = await HubLab.StartAsync();
        var sink = new BlobDeadLetterSink(lab.Blobs.CreateClient());

        await sink.WriteAsync([Letter("5", Broken)], HubLab.Token);
        await sink.WriteAsync([Letter("5", Broken), Letter("6", Broken)], HubLab.Token);

        Assert.Equal(["n/h/g/0/5.json", "n/h/g/0/6.json"], lab.Blobs.Names);
    }

    [Fact]
    public async Task A_storage_that_fails_ends_the_run_before_the_checkpoint()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.Hub.Log.Add("d1", Broken);
        await using var other = await BlobServer.StartAsync();
        var pipeline = lab.CreatePipeline(options =>
            options.DeadLetters = new BlobDeadLetterSink(other.CreateClient()));

        await Assert.ThrowsAsync<RequestFailedException>(
            () => lab.CreateProcessor(pipeline).RunAsync(HubLab.Token));

        Assert.DoesNotContain(lab.Blobs.Names, name => name.Contains("checkpoint", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_message_goes_to_another_hub_as_it_came()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        using var dead = new HubServer(1);
        await using var producer = new EventHubProducerClient(dead.ConnectionString);
        var sink = new EventHubDeadLetterSink(producer);

        await sink.WriteAsync([Letter("5", Broken), Letter("6", new string('x', 600_000))], HubLab.Token);
        await sink.WriteAsync([Letter("7", new string('y', 600_000))], HubLab.Token);

        var events = await dead.ReadAsync(3);
        Assert.Equal(["5", "6", "7"], events.Select(data => data.Properties["healthdata-position"]));
        Assert.Equal(Broken, events[0].EventBody.ToString());
        Assert.Equal("InvalidDataFormat", events[0].Properties["healthdata-reason"]);
        Assert.Equal("n/h/g/0", events[0].Properties["healthdata-partition"]);
        Assert.Equal("abc", events[0].Properties["own"]);
        Assert.Equal("d1", events[0].Properties["iothub-connection-device-id"]);
    }

    [Fact]
    public async Task A_message_that_the_other_hub_does_not_take_is_no_silent_loss()
    {
        using var dead = new HubServer(1);
        await using var producer = new EventHubProducerClient(dead.ConnectionString);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new EventHubDeadLetterSink(producer)
            .WriteAsync([Letter("5", new string('x', 2_000_000))], HubLab.Token));

        Assert.Contains("to blobs", exception.Message, StringComparison.Ordinal);
    }

    private static DeadLetter Letter(string position, string body) => new(
        "n/h/g/0",
        new MedTechMessage(Encoding.UTF8.GetBytes(body), position)
        {
            Properties = [KeyValuePair.Create("own", (object?)"abc")],
            SystemProperties =
            [
                KeyValuePair.Create("iothub-connection-device-id", (object?)"d1"),
                KeyValuePair.Create("own", (object?)"hub"),
            ],
        },
        MedTechProblemCode.InvalidDataFormat,
        "It is bad.",
        "Mend it.");
}
