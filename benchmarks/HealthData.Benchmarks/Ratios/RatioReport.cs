using HealthData.Benchmarks.Dicom;
using HealthData.Benchmarks.Fhir;
using HealthData.Benchmarks.MedTech;

namespace HealthData.Benchmarks.Ratios;

/// <summary>
/// Prints one line a figure: id, value and goal, separated by tabs. Figures are chosen by area or id.
/// </summary>
internal static class RatioReport
{
    private static readonly Figure[] Figures =
    [
        new RetrieveFigure(),
        new RetrieveMemoryFigure(),
        new StoreFigure(),
        new SearchFigure(),
        new FhirParseFigure(),
        new FhirMemoryFigure(),
        new FhirWriteFigure(),
        new NormalizingFigure("medtech.one", ">= 1.4", HeartRateMessages.Make, () => HeartRateMappings.JsonPath(1), 1),
        new NormalizingFigure(
            "medtech.twenty", ">= 1.0", HeartRateMessages.Make, () => HeartRateMappings.JsonPath(20), 2),
        new NormalizingFigure(
            "medtech.hundred", ">= 0.8", HeartRateMessages.Make, () => HeartRateMappings.JsonPath(100), 2),
        new NormalizingFigure("medtech.calculated", ">= 0.85", HeartRateMessages.Make, HeartRateMappings.Calculated, 1),
        new NormalizingFigure("medtech.jmespath", ">= 0.75", HeartRateMessages.Make, HeartRateMappings.JmesPath, 1),
        new NormalizingFigure(
            "medtech.shuffled", ">= 1.2", HeartRateMessages.MakeShuffled, () => HeartRateMappings.JsonPath(1), 1),
        new NormalizingFigure(
            "medtech.many", ">= 0.8", HeartRateMessages.MakeOfTen, () => HeartRateMappings.JsonPath(1), 10),
        new BrokenFigure(),
        new RateFigure(),
        new BytesFigure(),
    ];

    public static async Task RunAsync(string[] areas)
    {
        foreach (var figure in Figures)
        {
            if (areas.Length == 0 || areas.Contains(figure.Area) || areas.Contains(figure.Id))
            {
                var value = await figure.MeasureAsync();
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"{figure.Id}\t{value:0.000}\t{figure.Goal}"));
            }
        }
    }
}
