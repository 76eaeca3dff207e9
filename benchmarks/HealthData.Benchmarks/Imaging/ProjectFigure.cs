using System.Text.Json;
using HealthData.Imaging;

namespace HealthData.Benchmarks.Imaging;

/// <summary>The processor time of <c>JsonDocument.Parse</c> of a study's metadata, over that of making its ImagingStudy
/// from them.</summary>
internal sealed class ProjectFigure(string id, string goal, int others) : Figure("imaging", id, goal)
{
    private const int Rounds = 31;
    private const int Instances = 1_000;
    private const int Studies = 5;
    private const int WarmPasses = 30;

    private readonly ImagingProjector _projector =
        new(new Uri("https://contoso-images.dicom.azurehealthcareapis.com/v2"));

    public override async Task<double> MeasureAsync()
    {
        var metadata = StudyMetadata.Make(Instances, others);
        Func<Task<double>> document = () => Interleaved.CpuSecondsAsync(() => Task.Run(() => Parse(metadata)));
        Func<Task<double>> project = () => Interleaved.CpuSecondsAsync(() => Task.Run(() => Project(metadata)));
        await Warmth.ReachAsync(3_000_000 / WarmPasses, document, project);
        List<double> seconds = [];
        var ratio = await Interleaved.MedianRatioAsync(Rounds, warmups: 1, document, async () =>
        {
            seconds.Add(await project());
            return seconds[^1];
        });
        seconds.Sort();
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}: {Studies * Instances / seconds[seconds.Count / 2] / 1e3:0} thousand instances a second, "
                + $"{(double)metadata.Length / Instances:0} bytes of JSON each"));
        return ratio;
    }

    private static void Parse(ReadOnlyMemory<byte> metadata)
    {
        for (var study = 0; study < Studies; study++)
        {
            using var document = JsonDocument.Parse(metadata);
            if (document.RootElement.GetArrayLength() != Instances)
            {
                throw new InvalidOperationException("An instance is missing.");
            }
        }
    }

    private void Project(ReadOnlyMemory<byte> metadata)
    {
        for (var study = 0; study < Studies; study++)
        {
            if (_projector.Project(StudyMetadata.StudyInstanceUid, metadata).ImagingStudy is null)
            {
                throw new InvalidOperationException("The study is missing.");
            }
        }
    }
}
