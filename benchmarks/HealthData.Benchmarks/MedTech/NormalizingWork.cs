using HealthData.MedTech;

namespace HealthData.Benchmarks.MedTech;

/// <summary>Normalizes messages and counts what comes out.</summary>
internal sealed class NormalizingWork(ReadOnlyMemory<byte>[] texts, DeviceMapping mapping, int measurementsAMessage)
{
    // As many measurements as the service takes together.
    private readonly int _batchSize = Math.Max(300 / measurementsAMessage, 1);

    private readonly MeasurementNormalizer _normalizer = new(mapping);
    private readonly NormalizationResult[] _batch = new NormalizationResult[Math.Max(300 / measurementsAMessage, 1)];

    /// <summary>Whether messages that are no JSON are expected.</summary>
    public bool ExpectsErrors { get; init; }

    public int Count => texts.Length;

    public void Run() => Run(0, texts.Length, _batch);

    /// <summary>Takes a part of the messages, for one of several threads.</summary>
    public void Run(int start, int end) => Run(start, end, new NormalizationResult[_batchSize]);

    public double BytesAMessage()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / texts.Length;
    }

    private void Run(int start, int end, NormalizationResult[] batch)
    {
        var (measurements, errors, at) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var result = _normalizer.Normalize(DeviceMessage.FromBody(texts[i]));
            measurements += result.Measurements.Count;
            errors += result.Problems.Count;
            batch[at] = result;
            at = at + 1 == batch.Length ? 0 : at + 1;
        }

        if (errors > 0 != ExpectsErrors || measurements != (end - start - errors) * measurementsAMessage)
        {
            throw new InvalidOperationException(
                $"{measurements} measurements and {errors} errors of {end - start} messages.");
        }
    }
}
