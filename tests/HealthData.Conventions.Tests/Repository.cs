using System.Diagnostics;

namespace HealthData.Conventions.Tests;

/// <summary>The checked out tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Paths of the tracked and the new files, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = FindFiles();

    public static IEnumerable<string> SourceFiles => Files.Where(
        file => file.EndsWith(".cs", StringComparison.Ordinal)
            && !file.Contains("/Generated/", StringComparison.Ordinal));

    public static IEnumerable<string> LibraryFiles =>
        SourceFiles.Where(file => file.StartsWith("src/", StringComparison.Ordinal));

    public static IEnumerable<string> Documents =>
        Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    public static string PathOf(string file) => Path.Combine(Root, file);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds Sdk.sln.");
    }

    private static string[] FindFiles()
    {
        var files = Git() ?? Walk();
        return [.. files.Where(file => File.Exists(PathOf(file))).Order(StringComparer.Ordinal)];
    }

    private static string[]? Git()
    {
        try
        {
            var start = new ProcessStartInfo("git", "ls-files --cached --others --exclude-standard")
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Walk() => Directory
        .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(file => !Regex.IsMatch(file, "(^|/)(bin|obj|artifacts|TestResults|\\.git)/"));
}
