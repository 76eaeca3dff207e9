using System.Globalization;

namespace MedTechWorker;

/// <summary>What the process does: it runs the worker, or the load test.</summary>
internal static class Entry
{
    private const int Misused = 2;

    private const string Usage = """
        The load test needs no settings:

            dotnet run --project samples/MedTechWorker -- load [messages]

        README.md lists the settings.
        """;

    public static Task<int> RunAsync(
        string[] args, Func<string, string?> variable, TextWriter output, TextWriter error) => args switch
        {
            [] => RunWorkerAsync(variable, error),
            ["load"] => new LoadTest(LoadTest.DefaultMessages).RunAsync(output),
            ["load", var count] when TryParse(count, out var messages) => new LoadTest(messages).RunAsync(output),
            _ => Task.FromResult(Misuse(error, ["Use no argument, or 'load' and a number of messages from 1 on."])),
        };

    private static async Task<int> RunWorkerAsync(Func<string, string?> variable, TextWriter error)
    {
        var reader = new SettingsReader(variable);
        var settings = WorkerSettings.Read(reader);
        if (reader.Problems.Count > 0)
        {
            return Misuse(error, reader.Problems);
        }

        await using var app = WorkerHost.Build(settings);
        return await WorkerHost.RunAsync(app);
    }

    private static bool TryParse(string text, out int messages) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out messages) && messages > 0;

    private static int Misuse(TextWriter error, IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(problem);
        }

        error.WriteLine();
        error.WriteLine(Usage);
        return Misused;
    }
}
