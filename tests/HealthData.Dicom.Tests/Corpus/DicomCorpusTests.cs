using System.Diagnostics;
using HealthData.MedTech.Tests.Corpus;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>The recorded answers and files of servers and people, each with what is right for it.</summary>
[Trait("Category", "Corpus")]
public sealed class DicomCorpusTests
{
    private const string None = "(none)";

    public static TheoryData<string> Cases()
    {
        var folder = CorpusFolder.Path is { } path ? Path.Combine(path, "dicom") : null;
        string[] names = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "case.json", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, Path.GetDirectoryName(file)!)).Order(
                    StringComparer.Ordinal)]
            : [];
        return [.. names.DefaultIfEmpty(None)];
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_gives_what_is_right(string name)
    {
        Assert.SkipWhen(name == None, "There is no corpus/dicom: set HEALTHDATA_CORPUS to the folder of the corpora.");
        var corpusCase = CorpusCase.Read(Path.Combine(CorpusFolder.Path!, "dicom", name));
        await using var server = new CorpusServer(corpusCase);
        using var folder = new TempFolder();
        var run = new CorpusRun(corpusCase, CorpusRun.ClientOf(corpusCase, server.Port), folder);

        var started = Stopwatch.GetTimestamp();
        await run.RunAsync();
        var differences = CorpusJudge.Judge(corpusCase, run, server, Stopwatch.GetElapsedTime(started));

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        AssertNoValues(run);
    }

    // Texts that may be logged repeat nothing of the answer.
    private static void AssertNoValues(CorpusRun run)
    {
        Assert.DoesNotContain("2.25.7100", run.Error?.ToString() ?? string.Empty, StringComparison.Ordinal);
        foreach (var outcome in run.Stored?.Outcomes ?? [])
        {
            Assert.DoesNotContain("2.25.7100", outcome.Advice ?? string.Empty, StringComparison.Ordinal);
        }
    }
}
