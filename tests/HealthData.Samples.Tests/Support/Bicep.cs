using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace HealthData.Samples.Tests.Support;

/// <summary>The Bicep compiler, a program for Linux on x64.</summary>
internal static class Bicep
{
    private static readonly string Folder = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "Bicep").Value ?? "";

    /// <summary>Compiles a file to the JSON of Azure Resource Manager, without a network.</summary>
    /// <returns>The JSON, and what the compiler says.</returns>
    public static async Task<(JsonNode Template, string Diagnostics)> CompileAsync(string file)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64,
            "The package of the Bicep compiler is for Linux on x64.");
        var start = new ProcessStartInfo(
            Path.Combine(Folder, "tools", "bicep"), ["build", "--no-restore", "--stdout", Repository.PathOf(file)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var compiler = Process.Start(start)!;
        var diagnostics = compiler.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var json = await compiler.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await compiler.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(compiler.ExitCode == 0, await diagnostics);
        return (JsonNode.Parse(json)!, await diagnostics);
    }
}
