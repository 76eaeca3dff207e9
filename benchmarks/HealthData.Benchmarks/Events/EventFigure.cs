using System.Text.Json;
using HealthData.Events;

namespace HealthData.Benchmarks.Events;

/// <summary>The processor time of <c>JsonDocument.Parse</c> of events, over that of reading them as objects.</summary>
internal sealed class EventFigure(string id, string goal, bool readsTexts) : Figure("events", id, goal)
{
    private const int Rounds = 31;
    private const int Events = 20_000;

    public override async Task<double> MeasureAsync()
    {
        var bodies = EventBodies.Make(Events);
        Func<Task<double>> document = () => Interleaved.CpuSecondsAsync(() => Task.Run(() => Parse(bodies)));
        Func<Task<double>> events = () => Interleaved.CpuSecondsAsync(() => Task.Run(() => Read(bodies, readsTexts)));
        await Warmth.ReachAsync(Events, document, events);
        List<double> seconds = [];
        var ratio = await Interleaved.MedianRatioAsync(Rounds, warmups: 1, document, async () =>
        {
            seconds.Add(await events());
            return seconds[^1];
        });
        seconds.Sort();
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}: {Events / seconds[seconds.Count / 2] / 1e6:0.00} M events a second, "
                + $"{bodies.Average(body => body.Length):0} bytes of JSON each"));
        return ratio;
    }

    internal static void Read(ReadOnlyMemory<byte>[] bodies, bool readsTexts)
    {
        foreach (var body in bodies)
        {
            var batch = HealthDataEvent.ParseMany(new BinaryData(body));
            if (batch.Events is not [var read] || (readsTexts && TextLength(read) == 0))
            {
                throw new InvalidOperationException("An event is missing.");
            }
        }
    }

    private static int TextLength(HealthDataEvent read) => read.Id!.Length + read switch
    {
        FhirResourceEvent fhir => fhir.ResourceType.Length + fhir.ResourceId.Length,
        DicomImageEvent dicom =>
            dicom.StudyInstanceUid.Length + dicom.SeriesInstanceUid.Length + dicom.SopInstanceUid.Length,
        _ => 0,
    };

    private static void Parse(ReadOnlyMemory<byte>[] bodies)
    {
        foreach (var body in bodies)
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Undefined)
            {
                throw new InvalidOperationException("An event is missing.");
            }
        }
    }
}
