using HealthData.Benchmarks.Dicom;

namespace HealthData.Benchmarks.Ratios;

/// <summary>Prints one line a figure: id, value and goal, separated by tabs. Figures are chosen by area or id.</summary>
internal static class RatioReport
{
    private static readonly Figure[] Figures = [new RetrieveFigure(), new RetrieveMemoryFigure(), new StoreFigure(), new SearchFigure()];

    public static async Task RunAsync(string[] areas)
    {
        foreach (var figure in Figures)
        {
            if (areas.Length == 0 || areas.Contains(figure.Area) || areas.Contains(figure.Id))
            {
                var value = await figure.MeasureAsync();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Id}\t{value:0.000}\t{figure.Goal}"));
            }
        }
    }
}
