using System.Text.Json;

namespace HealthData.Benchmarks.Dicom;

/// <summary>The time of a bare JSON parse of 5,000 search results, over that of reading and typing them.</summary>
internal sealed class SearchFigure() : Figure("dicom", "dicom.search", ">= 1.5")
{
    private const int Results = 5_000;
    private const int PassesARound = 4;
    private const int SteadyPasses = 5;
    private const int MaxWarmups = 200;

    private readonly byte[] _json = SearchResults.Make(Results);

    public override async Task<double> MeasureAsync()
    {
        await WarmAsync(Document);
        await WarmAsync(ReadAndType);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAndType();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"dicom.search: {(double)_json.Length / Results:0} bytes a result, "
            + $"{(double)allocated / Results:0} allocated"));
        return await Interleaved.MedianRatioAsync(
            rounds: 61, warmups: 5, () => TimeAsync(Document), () => TimeAsync(ReadAndType));
    }

    private static async Task WarmAsync(Action work)
    {
        var last = new Queue<double>();
        for (var i = 0; i < MaxWarmups; i++)
        {
            last.Enqueue(await TimeAsync(work));
            if (last.Count > SteadyPasses)
            {
                last.Dequeue();
            }

            if (last.Count == SteadyPasses && last.Max() <= last.Min() * 1.05)
            {
                return;
            }
        }
    }

    private static Task<double> TimeAsync(Action work) => Interleaved.SecondsAsync(() =>
    {
        for (var i = 0; i < PassesARound; i++)
        {
            work();
        }

        return Task.CompletedTask;
    });

    private void Document()
    {
        using var document = JsonDocument.Parse(_json);
        if (document.RootElement.GetArrayLength() != Results)
        {
            throw new InvalidOperationException("Results are missing.");
        }
    }

    private void ReadAndType()
    {
        var sum = 0;
        foreach (var set in AttributeSet.ParseArray(_json))
        {
            sum += Type(new StudyResult(set));
        }

        if (sum < Results)
        {
            throw new InvalidOperationException("Values are missing.");
        }
    }

    private static int Type(StudyResult study) =>
        study.StudyInstanceUid!.Length
        + study.PatientName!.Value.FamilyName.Length
        + study.PatientId!.Length
        + study.PatientBirthDate!.Value.Day
        + study.AccessionNumber!.Length
        + study.ReferringPhysicianName!.Value.Alphabetic.Length
        + study.StudyDate!.Value.Day
        + study.StudyDescription!.Length
        + study.ModalitiesInStudy.Count;
}
