namespace HealthData.Benchmarks.Orthanc;

/// <summary>curl, which sends a prepared body and drops what it gets.</summary>
internal sealed class CurlClient(Uri endpoint, StudyFiles study) : IRival
{
    public Task<double> StoreAsync() => RunAsync(
        "-X", "POST",
        "-H", "Accept: application/dicom+json",
        "-H", $"Content-Type: multipart/related; type=\"application/dicom\"; boundary={StudyFiles.Boundary}",
        "-T", study.Body,
        $"{endpoint}/studies");

    public Task<double> RetrieveAsync() => RunAsync(
        "-H", "Accept: multipart/related; type=\"application/dicom\"; transfer-syntax=*",
        $"{endpoint}/studies/{StudyFiles.Study}");

    public ValueTask DisposeAsync() => default;

    private static async Task<double> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "curl", ["-s", "-f", "-o", "/dev/null", "-w", "%{time_total}", .. arguments])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var seconds = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? double.Parse(seconds, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"curl ended with {process.ExitCode}.");
    }
}
