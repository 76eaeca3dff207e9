using System.IO.Compression;
using System.Text;

namespace HealthData.MedTech.Tests.Corpus;

/// <summary>
/// The recorded cases of the MedTech service's engine: folders with a case each, and files with a case a line.
/// </summary>
[Trait("Category", "Corpus")]
public sealed class CorpusTests
{
    internal const string None = "(none)";

    public static TheoryData<string> Folders() => Names(CorpusFolder.Path is null
        ? []
        : Directory.Exists(Path.Combine(CorpusFolder.Path, "medtech"))
            ? Directory.EnumerateFiles(
                Path.Combine(CorpusFolder.Path, "medtech"), "device.json", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(CorpusFolder.Path, Path.GetDirectoryName(path)!))
            : []);

    public static TheoryData<string> Files() => Names(CorpusFolder.Path is null
        ? []
        : Directory.EnumerateFiles(CorpusFolder.Path, "*.jsonl.gz").Select(path => Path.GetFileName(path)));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_case_gives_what_is_recorded(string folder)
    {
        Assert.SkipWhen(
            folder == None, "There is no corpus/medtech: set HEALTHDATA_CORPUS to the folder of the corpora.");

        var recorded = CorpusCase.ReadFolder(Path.Combine(CorpusFolder.Path!, folder));
        var differences = CorpusCheck.Run(recorded);
        if (KnownDifferences.ReasonOf(recorded.Name) is { } reason)
        {
            Assert.True(
                differences.Count > 0, $"The case agrees with what is recorded; its reason is out of date: {reason}");
            Assert.Skip(reason);
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_of_a_file_gives_what_is_recorded(string file)
    {
        Assert.SkipWhen(file == None, "There is no *.jsonl.gz: set HEALTHDATA_CORPUS to the folder of the corpora.");

        var (count, failures) = (0, new StringBuilder());
        using var reader = new StreamReader(
            new GZipStream(File.OpenRead(Path.Combine(CorpusFolder.Path!, file)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var recorded = CorpusCase.ReadLine(line);
            count++;
            var differences = CorpusCheck.Run(recorded);
            if (differences.Count > 0 && KnownDifferences.ReasonOf(recorded.Name) is null)
            {
                failures.Append(recorded.Name).Append(":\n  ").AppendJoin("\n  ", differences).Append('\n');
            }
        }

        Assert.True(failures.Length == 0, failures.ToString());
        Assert.True(count > 0, "The file has no case.");
    }

    private static TheoryData<string> Names(IEnumerable<string> names)
    {
        var data = new TheoryData<string>(names.Order(StringComparer.Ordinal));
        if (data.Count == 0)
        {
            data.Add(None);
        }

        return data;
    }
}
