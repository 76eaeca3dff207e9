using System.Diagnostics;

namespace HealthData.Dicom.Tests.Transfers.Processes;

/// <summary>The program of transfers, compiled ahead of time: a process of it takes no time to compile what it runs.
/// </summary>
internal static class TransferProgram
{
    private const string Name = "HealthData.Dicom.Transfers";

    /// <summary>Compiles it into a folder, which takes a minute.</summary>
    /// <returns>Its path.</returns>
    public static async Task<string> PublishAsync(string folder)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Sdk.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("No folder above the tests holds Sdk.sln.");
        }

        var project = Path.Combine(root.FullName, "tests", Name);
        using var process = Process.Start(
            "dotnet",
            ["publish", project, "--configuration", "Release", "--use-current-runtime", "-p:PublishAot=true",
                "--output", folder, "--verbosity", "quiet", "--disable-build-servers"]);
        await process.WaitForExitAsync(Lab.Token);
        Assert.Equal(0, process.ExitCode);
        return Path.Combine(folder, Name);
    }
}
