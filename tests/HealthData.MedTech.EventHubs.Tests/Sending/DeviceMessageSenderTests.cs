using System.Threading.Channels;

namespace HealthData.MedTech.EventHubs.Tests.Sending;

public sealed class DeviceMessageSenderTests
{
    private static CancellationToken Token => SenderLab.Token;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Messages_of_each_device_arrive_in_order_and_each_has_an_outcome(bool overHttps)
    {
        await using var lab = await SenderLab.StartAsync(overHttps);
        lab.Options.MaxBatchBytes = 1_000;
        var messages = Enumerable.Range(0, 200)
            .Select(number => SenderLab.Message($"d{number % 5}", $"{{\"number\":{number}}}")).ToList();

        var result = await lab.Sender.SendAsync(messages, Token);

        Assert.True(result.IsComplete);
        Assert.Equal(messages, result.Outcomes.Select(outcome => outcome.Content));
        Assert.True(lab.Batches > 5, "The batches have a size.");
        foreach (var device in Enumerable.Range(0, 5).Select(number => $"d{number}"))
        {
            Assert.Equal(
                messages.Where(message => message.DeviceId == device).Select(message => message.Source),
                lab.BodiesOf(device));
        }
    }

    [Fact]
    public async Task Body_and_properties_arrive_over_AMQP_as_they_are()
    {
        using var hub = new HubServer(1);
        await using var producer = new EventHubProducerClient(hub.ConnectionString);
        var message = new DeviceMessageContent("band-1", BinaryData.FromBytes(new byte[] { 0x80, 0 }));
        message.Properties["unit"] = "bpm";

        var result = await new DeviceMessageSender(producer).SendAsync([message], Token);

        result.EnsureComplete();
        var (key, data) = Assert.Single(hub.Log.SentTo(0));
        Assert.Equal("band-1", key);
        Assert.Equal([0x80, 0], data.EventBody.ToArray());
        Assert.Equal("bpm", data.Properties["unit"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Message_that_is_too_large_is_rejected_and_the_rest_goes_on(bool overHttps)
    {
        await using var lab = await SenderLab.StartAsync(overHttps);
        lab.Options.MaxBatchBytes = 500;

        var result = await lab.Sender.SendAsync(
            [SenderLab.Message("a", "1"), SenderLab.Message("a", new string('x', 600), "large"),
            SenderLab.Message("a", "3"), SenderLab.Message("b", "4")],
            Token);

        Assert.Equal(
            [SendStatus.Sent, SendStatus.Rejected, SendStatus.Sent, SendStatus.Sent],
            result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(ItemProblemCode.TooLarge, result.Outcomes[1].Problem!.Code);
        Assert.Equal(["1", "3"], lab.BodiesOf("a"));
        var failure = Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete);
        Assert.Equal(("TooLarge", "large"), (failure.Issues[0].Code, failure.Issues[0].Location));
        Assert.Contains("sent 3 of 4 messages", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_service_finds_too_large_is_sent_in_smaller_batches()
    {
        // Over AMQP the library knows the limit of the event hub.
        await using var lab = await SenderLab.StartAsync(overHttps: true);
        lab.Refuse((_, bytes) => bytes > 1_000, "", 413);

        var result = await lab.Sender.SendAsync(
            [.. Enumerable.Range(0, 20).Select(number => SenderLab.Message("a", number + new string('x', 100))),
            SenderLab.Message("a", new string('y', 1_100)), SenderLab.Message("a", "last")],
            Token);

        Assert.Equal(20, Assert.Single(result.Outcomes.Index(), one => one.Item.Status != SendStatus.Sent).Index);
        Assert.Equal((SendStatus.Rejected, ItemProblemCode.TooLarge), (
            result.Outcomes[20].Status, result.Outcomes[20].Problem!.Code));
        Assert.Equal(
            result.Outcomes.Where(outcome => outcome.Succeeded).Select(outcome => outcome.Content.Body.ToString()),
            lab.BodiesOf("a"));
    }

    [Theory]
    [InlineData(false, "amqp:resource-limit-exceeded", 0, SendStatus.Failed)]
    [InlineData(false, "amqp:internal-error", 0, SendStatus.Unknown)]
    [InlineData(true, "", 400, SendStatus.Failed)]
    [InlineData(true, "", 503, SendStatus.Failed)]
    [InlineData(true, "", 500, SendStatus.Unknown)]
    public async Task Batch_that_failed_names_its_messages_and_holds_its_device_back(
        bool overHttps, string condition, int status, SendStatus expected)
    {
        await using var lab = await SenderLab.StartAsync(overHttps);
        lab.Options.MaxBatchBytes = 600;
        lab.Refuse("a", condition, status);
        var messages = Enumerable.Range(0, 8)
            .Select(number => SenderLab.Message(number % 2 == 0 ? "a" : "b", number + new string('x', 200))).ToList();

        var result = await lab.Sender.SendAsync(messages, Token);

        var ofA = result.Outcomes.Where(outcome => outcome.Content.DeviceId == "a").ToList();
        var failed = ofA.TakeWhile(outcome => outcome.Status == expected).ToList();
        Assert.InRange(failed.Count, 1, 3);
        Assert.All(ofA.Skip(failed.Count), outcome => Assert.Equal(SendStatus.NotSent, outcome.Status));
        Assert.All(ofA, outcome => Assert.Same(failed[0].Failure, outcome.Failure));
        Assert.NotNull(failed[0].Failure);
        Assert.Equal(4, result.SentCount);
        Assert.Empty(lab.BodiesOf("a"));
        Assert.Equal(4, lab.BodiesOf("b").Count);

        lab.RefuseNothing();
        var again = await lab.Sender.SendAsync(ofA.Select(outcome => outcome.Content), Token);

        again.EnsureComplete();
        Assert.Equal(ofA.Select(outcome => outcome.Content.Body.ToString()), lab.BodiesOf("a"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_more_is_sent_where_nothing_can_be(bool overHttps)
    {
        await using var lab = await SenderLab.StartAsync(overHttps);
        lab.Options.Parallel = 1;
        lab.Refuse((_, _) => true, "amqp:unauthorized-access", 401);

        var result = await lab.Sender.SendAsync(
            Enumerable.Range(0, 20).Select(number => SenderLab.Message($"d{number}", "1")), Token);

        Assert.Equal(1, lab.Batches);
        Assert.Equal(SendStatus.Failed, result.Outcomes[0].Status);
        Assert.All(result.Outcomes.Skip(1), outcome => Assert.Equal(SendStatus.NotSent, outcome.Status));
    }

    [Fact]
    public async Task Body_that_is_no_text_is_rejected_over_HTTPS_and_the_rest_goes_on()
    {
        await using var lab = await SenderLab.StartAsync(overHttps: true);

        var result = await lab.Sender.SendAsync(
            [SenderLab.Message("a", "1"), new DeviceMessageContent("a", BinaryData.FromBytes(new byte[] { 0x80 })),
            SenderLab.Message("a", "3")],
            Token);

        Assert.Equal((SendStatus.Rejected, ItemProblemCode.Malformed), (
            result.Outcomes[1].Status, result.Outcomes[1].Problem!.Code));
        Assert.Equal(["1", "3"], lab.BodiesOf("a"));
    }

    [Fact]
    public async Task Messages_of_a_stream_wait_for_others_no_longer_than_the_delay()
    {
        await using var lab = await SenderLab.StartAsync(overHttps: true);
        var time = new ManualTime { HoldsDelays = true };
        lab.Options.TimeProvider = time;
        lab.Options.MaxDelay = TimeSpan.FromSeconds(5);
        List<TransferProgress> progress = [];
        lab.Options.Progress = new Reporter(progress.Add);
        var source = Channel.CreateUnbounded<DeviceMessageContent>();
        source.Writer.TryWrite(SenderLab.Message("a", "1"));
        source.Writer.TryWrite(SenderLab.Message("a", "2"));
        await using var outcomes = lab.Sender.SendAsync(source.Reader.ReadAllAsync(Token), Token)
            .GetAsyncEnumerator(Token);

        var first = outcomes.MoveNextAsync().AsTask();
        await time.DelayStarted.Task;
        Assert.False(first.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.True(await first && await outcomes.MoveNextAsync());
        Assert.Equal(1, lab.Batches);
        Assert.Equal([new(1, 1), new(2, 2)], progress);
        source.Writer.Complete();
        Assert.False(await outcomes.MoveNextAsync());
    }

    [Fact]
    public async Task Source_that_fails_is_told_behind_the_outcomes_of_what_it_gave()
    {
        await using var lab = await SenderLab.StartAsync(overHttps: true);
        List<SendOutcome> outcomes = [];

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var outcome in lab.Sender.SendAsync(Broken(), Token))
            {
                outcomes.Add(outcome);
            }
        });

        Assert.Equal(SendStatus.Sent, Assert.Single(outcomes).Status);
        Assert.Equal(["1"], lab.BodiesOf("a"));

        static async IAsyncEnumerable<DeviceMessageContent> Broken()
        {
            await Task.CompletedTask;
            yield return SenderLab.Message("a", "1");
            throw new InvalidDataException();
        }
    }

    [Fact]
    public async Task Call_that_is_canceled_tells_what_it_knows_first()
    {
        await using var server = await MessageServer.StartAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        server.Before = () => server.Received.Count < 2 ? Task.CompletedTask : stop.CancelAsync();
        server.Answer = _ => 201;
        var sender = new DeviceMessageSender(
            server.CreateClient(), new DeviceMessageSenderOptions { Parallel = 1, MaxDelay = TimeSpan.Zero });
        List<SendOutcome> outcomes = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var outcome in sender.SendAsync(Endless(), stop.Token))
            {
                outcomes.Add(outcome);
            }
        });

        Assert.Equal(SendStatus.Sent, outcomes[0].Status);
        Assert.Contains(outcomes[1].Status, (SendStatus[])[SendStatus.Sent, SendStatus.Unknown]);
        Assert.All(outcomes.Skip(2), outcome => Assert.Equal(SendStatus.NotSent, outcome.Status));
        Assert.Equal(2, server.Received.Count);

        static async IAsyncEnumerable<DeviceMessageContent> Endless()
        {
            for (var number = 0; ; number++)
            {
                await Task.Yield();
                yield return SenderLab.Message($"d{number}", "1");
            }
        }
    }

    private sealed class Reporter(Action<TransferProgress> report) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => report(value);
    }
}
