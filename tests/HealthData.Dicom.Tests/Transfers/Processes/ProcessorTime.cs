using System.Globalization;

namespace HealthData.Dicom.Tests.Transfers.Processes;

/// <summary>The processor time of a process, as one tells it to another.</summary>
internal static class ProcessorTime
{
    /// <summary>A line that ends with the seconds of processor time that this process has taken.</summary>
    public static string Line(string text) => string.Create(
        CultureInfo.InvariantCulture, $"{text} {Environment.CpuUsage.TotalTime.TotalSeconds}");

    /// <summary>Reads such a line.</summary>
    public static double Read(string line) =>
        double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
}
