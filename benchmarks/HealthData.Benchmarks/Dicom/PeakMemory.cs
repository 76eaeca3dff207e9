namespace HealthData.Benchmarks.Dicom;

internal static class PeakMemory
{
    /// <summary>The highest resident memory of this process so far, in MiB.</summary>
    public static double OfThisProcess()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1024.0 / 1024.0;
    }
}
