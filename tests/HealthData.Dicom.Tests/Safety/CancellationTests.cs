using System.Diagnostics;
using HealthData.Dicom.Tests.Delete;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>A call canceled at any of its stream operations ends as canceled, at once, and harms no other.</summary>
public sealed class CancellationTests
{
    private const int MostOperations = 200;

    // Far below any timeout, and more than a busy machine takes.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("store", 3)]
    [InlineData("store sequence", 3)]
    [InlineData("retrieve", 3)]
    [InlineData("retrieve instance", 3)]
    [InlineData("delete", 2)]
    [InlineData("delete synchronously", 2)]
    public async Task Cancellation_works_at_every_stream_operation(string operation, int fewest)
    {
        await using var lab = await Lab.StartAsync(options => options.UseHttps = false);
        Action? onOperation = null;
        using var connections = new OwnConnections(() => onOperation?.Invoke());
        var client = lab.CreateClient(options => options.Transport = connections.Transport);
        var canceled = 0;
        for (var stopAt = 1; stopAt <= MostOperations; stopAt++)
        {
            var file = await lab.StoreAsync(new TestFile().Pixels(new byte[300_000]));
            using var source = new CancellationTokenSource();
            var count = 0;
            var watch = new Stopwatch();
            onOperation = () =>
            {
                if (Interlocked.Increment(ref count) == stopAt)
                {
                    watch.Start();
                    source.Cancel();
                }
            };

            var exception = await Record.ExceptionAsync(() => RunAsync(operation, client, file, source.Token));
            watch.Stop();

            onOperation = null;
            if (exception is not null)
            {
                var cancellation = Assert.IsAssignableFrom<OperationCanceledException>(exception);
                Assert.Equal(source.Token, cancellation.CancellationToken);
                Assert.InRange(watch.Elapsed, TimeSpan.Zero, AtOnce);
                canceled++;
            }

            await lab.Workspace.WaitForOpenConnectionsAsync(2, Lab.Token);
            var next = await lab.StoreAsync();
            await RunAsync("retrieve", client, next, Lab.Token);
            if (count < stopAt)
            {
                Assert.Null(exception);
                Assert.True(canceled >= fewest, $"only {canceled} of {stopAt} were canceled");
                return;
            }
        }

        Assert.Fail("The operation does not come to an end.");
    }

    [Fact]
    public async Task A_call_with_a_token_canceled_before_sends_nothing()
    {
        await using var lab = await Lab.StartAsync();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        foreach (var operation in (
            string[])["store", "store sequence", "retrieve", "retrieve instance", "delete", "delete synchronously"])
        {
            var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => RunAsync(operation, lab.Client, new TestFile(), source.Token));
            Assert.Equal(source.Token, exception.CancellationToken);
        }

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_retrieval_is_canceled_between_and_within_reads(bool byEnumeration)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(
                WireAnswers.Head(WireAnswers.Multipart) + WireAnswers.Part(WireAnswers.Instance("first bytes")));
            await connection.WaitAsync();
        });
        using var source = new CancellationTokenSource();
        var (ofCall, ofEnumeration) = byEnumeration ? (Lab.Token, source.Token) : (source.Token, Lab.Token);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, ofCall)).Value;
            await foreach (var instance in study.WithCancellation(ofEnumeration))
            {
                await instance.Content.ReadExactlyAsync(new byte[5], Lab.Token);
                var reading = byEnumeration ? null : instance.Content.ReadAllAsync(Lab.Token);
                await source.CancelAsync();
                await (reading ?? Task.CompletedTask);
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    private static async Task RunAsync(
        string operation, DicomWebClient client, TestFile file, CancellationToken cancellationToken)
    {
        switch (operation)
        {
            case "store":
                await client.StoreAsync(
                    InstanceContent.FromBytes(
                        file.ToBytes()), new StoreOptions { ReplaceExisting = true }, cancellationToken);
                break;
            case "store sequence":
                await client.StoreAsync(
                    Contents.Sequence(
                        InstanceContent.FromStream(new OneWayStream(new MemoryStream(file.ToBytes()))),
                        InstanceContent.FromBytes(file.ToBytes())),
                    null,
                    cancellationToken);
                break;
            case "retrieve":
                await using (var study = (await client.RetrieveStudyAsync(file.Study, null, cancellationToken)).Value)
                {
                    Assert.Single(await study.ReadAllAsync(cancellationToken));
                }

                break;
            case "retrieve instance":
                using (var instance = (await client.RetrieveInstanceAsync(
                    file.Study, file.Series, file.Instance, null, cancellationToken)).Value)
                {
                    await instance.Content.ReadAllAsync(cancellationToken);
                }

                break;
            default:
                await DeleteTests.DeleteAsync(client, "study", operation == "delete", file, cancellationToken);
                break;
        }
    }
}
