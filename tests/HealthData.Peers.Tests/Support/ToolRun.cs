using System.Diagnostics;

namespace HealthData.Peers.Tests.Support;

/// <summary>What a run of <c>healthdata</c> in a process of its own ended with and printed.</summary>
internal sealed record ToolRun(int Code, string Error, IReadOnlyList<JsonElement> Lines)
{
    public static async Task<ToolRun> StartAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "healthdata.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement);
        return new ToolRun(process.ExitCode, await error, [.. lines]);
    }
}
