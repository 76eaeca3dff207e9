namespace HealthData.MedTech.Tests.Corpus;

/// <summary>
/// The folder of recorded cases: the one named by <c>HEALTHDATA_CORPUS</c>, else <c>../shared/corpus</c> beside the
/// folder of the solution. Tests whose part of it is missing are skipped.
/// </summary>
internal static class CorpusFolder
{
    /// <summary>The folder, or null where there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The path of a file or folder in it; skips the test where it is missing.</summary>
    public static string Require(string name)
    {
        Assert.SkipWhen(Path is null, "There is no corpus: set HEALTHDATA_CORPUS to its folder.");
        var path = System.IO.Path.Combine(Path!, name);
        Assert.SkipUnless(System.IO.Path.Exists(path), $"The corpus has no {name}.");
        return path;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("HEALTHDATA_CORPUS") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Sdk.sln")))
            {
                var beside = System.IO.Path.Combine(folder.Parent!.FullName, "shared", "corpus");
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}
