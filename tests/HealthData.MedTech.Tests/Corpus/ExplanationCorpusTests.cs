using System.IO.Compression;

namespace HealthData.MedTech.Tests.Corpus;

/// <summary>What is explained of the recorded cases is what the normalizer and the projector give.</summary>
[Trait("Category", "Corpus")]
public sealed class ExplanationCorpusTests
{
    [Theory]
    [MemberData(nameof(CorpusTests.Folders), MemberType = typeof(CorpusTests))]
    public void Explanation_of_a_case_gives_what_the_engine_gives(string folder)
    {
        Assert.SkipWhen(
            folder == CorpusTests.None,
            "There is no corpus/medtech: set HEALTHDATA_CORPUS to the folder of the corpora.");

        AssertSame([CorpusCase.ReadFolder(Path.Combine(CorpusFolder.Path!, folder))]);
    }

    [Theory]
    [MemberData(nameof(CorpusTests.Files), MemberType = typeof(CorpusTests))]
    public void Explanation_of_every_case_of_a_file_gives_what_the_engine_gives(string file)
    {
        Assert.SkipWhen(
            file == CorpusTests.None, "There is no *.jsonl.gz: set HEALTHDATA_CORPUS to the folder of the corpora.");

        using var reader = new StreamReader(
            new GZipStream(File.OpenRead(Path.Combine(CorpusFolder.Path!, file)), CompressionMode.Decompress));
        var (all, told) = AssertSame(LinesOf(reader).Select(CorpusCase.ReadLine));

        // What isn't told are matches that select nothing although each part of them gives something.
        Assert.True(told > all * 9 / 10, $"Of {all} misses {told} are told.");
    }

    private static (int All, int Told) AssertSame(IEnumerable<CorpusCase> cases)
    {
        var (all, told) = (0, 0);
        List<string> differences = [];
        foreach (var recorded in cases)
        {
            foreach (var scope in new[] { ProblemScope.Message, ProblemScope.Match })
            {
                if (ExplanationCheck.Run(recorded, scope) is { } check)
                {
                    differences.AddRange(check.Differences);
                    (all, told) = (all + check.Misses.All, told + check.Misses.Told);
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20)));
        return (all, told);
    }

    private static IEnumerable<string> LinesOf(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
