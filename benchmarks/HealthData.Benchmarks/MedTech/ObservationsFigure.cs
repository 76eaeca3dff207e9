using HealthData.MedTech;

namespace HealthData.Benchmarks.MedTech;

/// <summary>
/// The processor time of <c>JsonDocument.Parse</c> of messages, over that of writing Observations from them, in
/// batches as the service takes them. The devices and patients are known, as in a pipeline that has resolved them.
/// </summary>
internal sealed class ObservationsFigure() : Figure("medtech", "medtech.observations", ">= 0.5")
{
    private const int Rounds = 15;
    private const int Messages = 100_000;
    private const int BatchSize = 300;

    private readonly ReadOnlyMemory<byte>[] _texts = HeartRateMessages.Make(Messages);
    private readonly MeasurementNormalizer _normalizer = new(HeartRateMappings.JsonPath(1));
    private ObservationProjector _projector = null!;

    public override async Task<double> MeasureAsync()
    {
        _projector = HeartRateProjector.Create();
        Func<Task<double>> parse = () => Interleaved.CpuSecondsAsync(
            () => Task.Run(() => NormalizingFigure.Parse(_texts)));
        Func<Task<double>> project = () => Interleaved.CpuSecondsAsync(() => Task.Run(Run));
        await Warmth.ReachAsync(Messages, parse, project);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Messages;
        List<double> seconds = [];
        var ratio = await Interleaved.MedianRatioAsync(Rounds, warmups: 1, parse, async () =>
        {
            seconds.Add(await project());
            return seconds[^1];
        });
        seconds.Sort();
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}: {Messages / seconds[seconds.Count / 2] / 1e6:0.00} M messages a second, {bytes:0} bytes a "
                + $"message"));
        return ratio;
    }

    private void Run()
    {
        var work = new Work(_projector);
        for (var i = 0; i < _texts.Length; i++)
        {
            _normalizer.Normalize(DeviceMessage.FromBody(_texts[i]), work);
        }

        work.Complete();

        // Two readings of a device in the same second would be one Observation.
        if (work.Written < Messages - 10)
        {
            throw new InvalidOperationException($"{work.Written} Observations of {Messages} messages.");
        }
    }

    private sealed class Work(ObservationProjector projector) : IMeasurementVisitor, IObservationVisitor
    {
        private readonly List<NormalizedMeasurement> _batch = new(BatchSize);

        public int Written { get; private set; }

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
            projector.Project(_batch, this);
            _batch.Clear();
        }

        public void Visit(in ObservationView observation) => Written += observation.Utf8Json.IsEmpty ? 0 : 1;

        public void VisitProblem(NormalizationProblem problem) => throw new InvalidOperationException(problem.Message);

        public void VisitProblem(ProjectionProblem problem) => throw new InvalidOperationException(problem.Message);
    }
}
