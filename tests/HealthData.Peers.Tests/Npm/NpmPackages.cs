using System.Diagnostics;

namespace HealthData.Peers.Tests.Npm;

/// <summary>The npm packages of package.json, where they were installed, and Node.js to run them.</summary>
internal static class NpmPackages
{
    private const string Place = "HEALTHDATA_NPM";

    private static readonly string? _folder = Environment.GetEnvironmentVariable(Place);

    /// <summary>Why a package can't be run; null when it can.</summary>
    public static string? FindMissing(string package)
    {
        if (string.IsNullOrEmpty(_folder))
        {
            return $"{Place} doesn't name the folder of the npm packages: see docs/peers.md.";
        }

        return Directory.Exists(PathOf(package)) ? null : $"The npm package {package} is not in the folder of {Place}.";
    }

    /// <summary>The path of a file of a package.</summary>
    public static string PathOf(string file) => Path.GetFullPath(Path.Combine(_folder!, "node_modules", file));

    /// <summary>The arguments that run a script of this project, which can import the packages.</summary>
    public static string[] Script(string name, params string[] arguments) =>
    [
        "--input-type=module", "--eval", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)), .. arguments,
    ];

    /// <summary>Starts Node.js where its scripts find the packages.</summary>
    public static Process Start(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Path.GetFullPath(_folder!),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
