using System.Diagnostics;

namespace HealthData.Tool.Tests.Process;

/// <summary>The app in a process of its own, with pipes for its streams.</summary>
internal static class CliProcess
{
    public static System.Diagnostics.Process Start(params string[] args) =>
        Start(new Dictionary<string, string>(), args);

    public static System.Diagnostics.Process Start(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        var dotnet = Environment.ProcessPath is { } path && IsDotNet(path) ? path : "dotnet";

        // A shell's background job, which the tests may be part of, ignores interrupts, and so does what it starts.
        var start = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : dotnet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (OperatingSystem.IsLinux())
        {
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add(dotnet);
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "healthdata.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
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
