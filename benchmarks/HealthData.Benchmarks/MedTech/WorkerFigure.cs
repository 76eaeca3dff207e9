using HealthData.MedTech;
using HealthData.MedTech.Fhir;

namespace HealthData.Benchmarks.MedTech;

/// <summary>
/// The processor time of normalizing, grouping, and projecting messages alone, over that of a pipeline which takes them
/// from memory in batches and writes nothing behind the same steps.
/// </summary>
internal sealed class WorkerFigure() : Figure("scale", "scale.worker", ">= 0.5")
{
    private const int Rounds = 15;
    private const int Messages = 100_000;
    private const int BatchSize = 300;

    private readonly ReadOnlyMemory<byte>[] _texts = HeartRateMessages.Make(Messages);
    private readonly MeasurementNormalizer _normalizer = new(HeartRateMappings.JsonPath(1));
    private readonly ObservationProjector _projector = HeartRateProjector.Create();

    public override async Task<double> MeasureAsync()
    {
        Func<Task<double>> engine = () => Interleaved.CpuSecondsAsync(() => Task.Run(RunEngine));
        Func<Task<double>> pipeline = () => Interleaved.CpuSecondsAsync(() => Task.Run(RunPipelineAsync));
        await Warmth.ReachAsync(Messages, engine, pipeline);
        List<double> seconds = [];
        var ratio = await Interleaved.MedianRatioAsync(Rounds, warmups: 1, engine, async () =>
        {
            seconds.Add(await pipeline());
            return seconds[^1];
        });
        seconds.Sort();
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}: {Messages / seconds[seconds.Count / 2] / 1e6:0.00} M messages a second of processor time"));
        return ratio;
    }

    private void RunEngine()
    {
        var work = new EngineWork(_projector);
        for (var i = 0; i < _texts.Length; i++)
        {
            _normalizer.Normalize(DeviceMessage.FromBody(_texts[i]), work);
        }

        work.Complete();
        Check(work.Sink);
    }

    private async Task RunPipelineAsync()
    {
        var sink = new FreeWriter(_projector);
        await FreePipeline.Create(_normalizer, sink, BatchSize).RunAsync(ReadAsync());
        Check(sink);
    }

    private async IAsyncEnumerable<MedTechMessage> ReadAsync()
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            yield return new MedTechMessage(_texts[i], i.ToString(CultureInfo.InvariantCulture));
        }

        await Task.CompletedTask;
    }

    // Two readings of a device in the same second would be one Observation.
    private static void Check(FreeWriter sink)
    {
        if (sink.Written < Messages - 10)
        {
            throw new InvalidOperationException($"{sink.Written} Observations of {Messages} messages.");
        }
    }

    private sealed class EngineWork(ObservationProjector projector) : IMeasurementVisitor
    {
        private readonly List<NormalizedMeasurement> _batch = new(BatchSize);

        public FreeWriter Sink { get; } = new(projector);

        public void Visit(in MeasurementView measurement)
        {
            _batch.Add(measurement.ToMeasurement());
            if (_batch.Count == BatchSize)
            {
                Complete();
            }
        }

        public void Complete()
        {
            Sink.Project(_batch);
            _batch.Clear();
        }

        public void VisitProblem(NormalizationProblem problem) => throw new InvalidOperationException(problem.Message);
    }
}
