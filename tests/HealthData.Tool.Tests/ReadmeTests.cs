using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace HealthData.Tool.Tests;

public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", 12)]
    [InlineData("tools/HealthData.Tool/README.md", 11)]
    [InlineData("TROUBLESHOOTING.md", 0)]
    public void Commands_of_the_documents_are_understood(string document, int least)
    {
        var text = File.ReadAllText(Path.Combine(Root(), document));
        var commands = Command().Matches(text).Select(match => match.Groups["args"].Value).ToArray();
        Assert.True(commands.Length >= least, $"{document} has {commands.Length} commands.");
        var root = HealthDataApp.CreateCommand(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null });
        Assert.All(commands, command => Assert.DoesNotContain(
            root.Parse([.. CommandLineParser.SplitCommandLine(Server().Replace(command, "http://localhost"))]).Errors,
            error => !error.Message.EndsWith("doesn't exist.", StringComparison.Ordinal)));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex("^healthdata (?<args>.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"\$(SERVER|FHIR)")]
    private static partial Regex Server();
}
