using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace HealthData.Benchmarks.Dicom;

/// <summary>Reading and typing 5,000 search results, beside a bare parse of the same bytes.</summary>
[MemoryDiagnoser]
public class DataSetBenchmarks
{
    private const int Results = 5_000;

    private readonly byte[] _json = SearchResults.Make(Results);

    [Benchmark(Baseline = true)]
    public int Document()
    {
        using var document = JsonDocument.Parse(_json);
        return document.RootElement.GetArrayLength();
    }

    [Benchmark]
    public int ReadAndType()
    {
        var sum = 0;
        foreach (var set in AttributeSet.ParseArray(_json))
        {
            sum += Type(set);
        }

        return sum;
    }

    [Benchmark]
    public async Task<int> ReadStreamAndType()
    {
        var sum = 0;
        await foreach (var set in AttributeSet.ReadArrayAsync(new MemoryStream(_json)))
        {
            sum += Type(set);
        }

        return sum;
    }

    private static int Type(AttributeSet set) =>
        set.GetString(Keyword.StudyInstanceUID)!.Length
        + set.GetString(Keyword.PatientID)!.Length
        + set.GetString(Keyword.AccessionNumber)!.Length
        + set.GetString(Keyword.StudyDescription)!.Length
        + set.GetStrings(Keyword.ModalitiesInStudy).Count
        + set.GetPersonName(Keyword.PatientName)!.Value.Alphabetic.Length
        + set.GetDate(Keyword.StudyDate)!.Value.Day;
}
