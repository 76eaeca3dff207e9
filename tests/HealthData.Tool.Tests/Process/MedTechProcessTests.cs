using HealthData.Tool.Tests.MedTech;

namespace HealthData.Tool.Tests.Process;

/// <summary>How <c>healthdata medtech</c> ends where somebody ends it, or nobody reads what it says.</summary>
public sealed class MedTechProcessTests
{
    private const string Message =
        "{\"heartRate\":78,\"endDate\":\"2026-03-01T08:00:00Z\",\"deviceId\":\"band-1\"}";

    [Theory]
    [InlineData("normalize", "INT", 130)]
    [InlineData("normalize", "TERM", 143)]
    [InlineData("validate", "INT", 130)]
    public async Task A_signal_ends_the_wait_for_a_silent_input(string verb, string signal, int code)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The signals of Linux are sent.");
        using var process = CliProcess.Start("medtech", verb, "--device", MedTechFiles.Device, "-");

        // A line that is rejected shows that the input is being read.
        await process.StandardInput.WriteLineAsync("{");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var issues = verb == "normalize" ? process.StandardError : process.StandardOutput;
        var first = await issues.ReadLineAsync(TestContext.Current.CancellationToken);
        using var kill = System.Diagnostics.Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        var result = await process.FinishAsync();

        Assert.Contains("error UnreadableMessage", first, StringComparison.Ordinal);
        Assert.Equal((code, "Canceled."), (result.Code, result.ErrorLines[^1]));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_leaves_ends_the_run_without_a_word()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllLinesAsync(
            path, Enumerable.Repeat(Message, 20_000), TestContext.Current.CancellationToken);
        using var process = CliProcess.Start("medtech", "normalize", "--device", MedTechFiles.Device, path);

        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(path);

        Assert.Equal((1, ""), (process.ExitCode, error));
    }

    [Theory]
    [InlineData(">&-", 1)]
    [InlineData("2>&-", 0)]
    [InlineData(">/dev/full", 1)]
    [InlineData("2>/dev/full", 0)]
    public async Task A_stream_that_takes_nothing_ends_the_run_with_the_code_of_what_it_did(string stream, int code)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A shell closes the streams.");
        var command = $"exec dotnet \"$0\" medtech normalize --device \"$1\" {stream}";
        var start = new System.Diagnostics.ProcessStartInfo("sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[
            "-c", command, Path.Combine(AppContext.BaseDirectory, "healthdata.dll"), MedTechFiles.Device])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        await process.StandardInput.WriteLineAsync(Message);
        process.StandardInput.Close();
        var result = await process.FinishAsync();

        Assert.Equal(code, result.Code);
        Assert.DoesNotContain("   at ", result.Out + result.Error, StringComparison.Ordinal);
    }
}
