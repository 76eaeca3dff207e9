namespace HealthData.Benchmarks.MedTech;

/// <summary>Bytes allocated for a message that gives one measurement as an object.</summary>
internal sealed class BytesFigure() : Figure("medtech", "medtech.bytes", "<= 180")
{
    private const int Messages = 10_000;

    public override Task<double> MeasureAsync()
    {
        var work = new NormalizingWork(HeartRateMessages.Make(Messages), HeartRateMappings.JsonPath(1), 1);
        work.Run();
        return Task.FromResult(work.BytesAMessage());
    }
}
