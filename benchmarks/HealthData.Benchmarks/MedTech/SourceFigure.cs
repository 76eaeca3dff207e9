using HealthData.MedTech;
using HealthData.MedTech.Fhir;

namespace HealthData.Benchmarks.MedTech;

/// <summary>Messages a second from a source on this machine, whose server takes its share of the processors, through a
/// pipeline that writes nothing. A partition is one writer's, so there is one.</summary>
internal abstract class SourceFigure(string id) : Figure("scale", id, "-")
{
    private const int Rounds = 5;
    private const int BatchSize = 300;

    // Full batches: the last one isn't to wait for more.
    private const int Messages = 70 * BatchSize;

    private readonly MeasurementNormalizer _normalizer = new(HeartRateMappings.JsonPath(1));

    public override async Task<double> MeasureAsync()
    {
        await using var source = await FillAsync(HeartRateMessages.Make(Messages));
        await RunAsync(round: 0);
        List<double> rates = [];
        for (var round = 1; round <= Rounds; round++)
        {
            rates.Add(await RunAsync(round));
        }

        rates.Sort();
        return rates[Rounds / 2];
    }

    /// <summary>Starts a server that has messages.</summary>
    protected abstract Task<IAsyncDisposable> FillAsync(ReadOnlyMemory<byte>[] texts);

    /// <summary>Runs a processor that reads them from the start, until it is canceled.</summary>
    protected abstract Task ProcessAsync(MedTechPipeline pipeline, int round, CancellationToken cancellationToken);

    // From the first batch on: a processor takes seconds to get its partition.
    private async Task<double> RunAsync(int round)
    {
        var sink = new FreeWriter(HeartRateProjector.Create());
        using var stop = new CancellationTokenSource();
        var run = ProcessAsync(FreePipeline.Create(_normalizer, sink, BatchSize), round, stop.Token);
        await AwaitAsync(sink, 1, run);
        var (first, started) = (sink.Written, Stopwatch.GetTimestamp());

        // Two readings of a device in the same second are one Observation.
        await AwaitAsync(sink, Messages - 10, run);
        var rate = (sink.Written - first) / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await stop.CancelAsync();
        await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return rate;
    }

    private static async Task AwaitAsync(FreeWriter sink, int count, Task run)
    {
        while (sink.Written < count)
        {
            if (run.IsCompleted)
            {
                await run;
                throw new InvalidOperationException($"The run ended with {sink.Written} Observations.");
            }

            await Task.Delay(1);
        }
    }
}
