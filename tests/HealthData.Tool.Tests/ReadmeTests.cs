using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace HealthData.Tool.Tests;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Commands_of_the_readme_are_understood()
    {
        var readme = File.ReadAllText(Readme());
        var commands = Command().Matches(readme).Select(match => match.Groups["args"].Value).ToArray();
        Assert.True(commands.Length >= 6, "The README shows the verbs.");
        var root = HealthDataApp.CreateCommand(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null });
        Assert.All(commands, command => Assert.DoesNotContain(
            root.Parse([.. CommandLineParser.SplitCommandLine(command.Replace("$SERVER", "http://localhost"))]).Errors,
            error => !error.Message.StartsWith("There is no file", StringComparison.Ordinal)));
    }

    private static string Readme()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "README.md");
    }

    [GeneratedRegex("^healthdata (?<args>.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
