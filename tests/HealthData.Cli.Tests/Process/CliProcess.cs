using System.Diagnostics;

namespace HealthData.Cli.Tests.Process;

/// <summary>The app in a process of its own, with pipes for its streams.</summary>
internal static class CliProcess
{
    public static System.Diagnostics.Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && IsDotNet(path) ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "healthdata.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return System.Diagnostics.Process.Start(start)!;
    }

    public static async Task<CliResult> FinishAsync(this System.Diagnostics.Process process)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new CliResult(process.ExitCode, await output, await error);
    }

    private static bool IsDotNet(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
