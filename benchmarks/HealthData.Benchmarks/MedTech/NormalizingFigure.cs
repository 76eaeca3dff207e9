using System.Text.Json;
using HealthData.MedTech;

namespace HealthData.Benchmarks.MedTech;

/// <summary>
/// The processor time of <c>JsonDocument.Parse</c> of messages, over that of taking measurements with strings from
/// them. The last 300 measurements stay alive, as a batch would.
/// </summary>
internal sealed class NormalizingFigure(
    string id,
    string goal,
    Func<int, ReadOnlyMemory<byte>[]> messages,
    Func<DeviceMapping> mapping,
    int measurementsAMessage)
    : Figure("medtech", id, goal)
{
    private const int Rounds = 15;

    /// <summary>How many messages a round takes.</summary>
    public int Messages { get; init; } = 100_000;

    public override async Task<double> MeasureAsync()
    {
        var texts = messages(Messages);
        var work = new NormalizingWork(texts, mapping(), measurementsAMessage);
        Func<Task<double>> parse = () => Interleaved.CpuSecondsAsync(() => Task.Run(() => Parse(texts)));
        Func<Task<double>> normalize = () => Interleaved.CpuSecondsAsync(() => Task.Run(work.Run));
        await Warmth.ReachAsync(texts.Sum(text => text.Length) / HeartRateMessages.Length, parse, normalize);
        List<double> seconds = [];
        var ratio = await Interleaved.MedianRatioAsync(Rounds, warmups: 1, parse, async () =>
        {
            seconds.Add(await normalize());
            return seconds[^1];
        });
        seconds.Sort();
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}: {Messages / seconds[seconds.Count / 2] / 1e6:0.00} M messages a second, {work.BytesAMessage():0} "
                + $"bytes a message"));
        return ratio;
    }

    internal static void Parse(ReadOnlyMemory<byte>[] texts)
    {
        foreach (var text in texts)
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Undefined)
            {
                throw new InvalidOperationException("A message is missing.");
            }
        }
    }
}
