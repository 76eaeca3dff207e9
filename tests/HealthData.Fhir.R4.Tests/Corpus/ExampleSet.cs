using System.Collections.Concurrent;

namespace HealthData.Fhir.R4.Tests.Corpus;

/// <summary>A folder tree of resources: one a .json file, one a line of an .ndjson file.</summary>
internal sealed class ExampleSet
{
    public const int OfficialCount = 5305;

    /// <summary>ig-r4.json, the implementation guide of the package, is a resource too, though no example.</summary>
    public const int GuideCount = 1;

    public const string WithoutOfficial = "There is no artifacts/fhir-examples, a corpus that .ci/run gets from npm.";
    public const string WithoutOwn = "HEALTHDATA_FHIR_EXAMPLES names no corpus.";

    // What npm and publishers put beside the resources.
    private static readonly string[] NoResources = ["package.json", ".index.json"];

    private readonly FileInfo[] _files;

    private ExampleSet(string folder)
    {
        Folder = folder;
        _files =
        [
            .. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(file => file.Extension is ".json" or ".ndjson" && !NoResources.Contains(file.Name))
                .OrderByDescending(file => file.Length),
        ];
    }

    public static ExampleSet? Official { get; } = FindOfficial();

    public static ExampleSet? Own { get; } =
        Environment.GetEnvironmentVariable("HEALTHDATA_FHIR_EXAMPLES") is { Length: > 0 } folder
            ? new ExampleSet(folder)
            : null;

    public string Folder { get; }

    public int FileCount => _files.Length;

    /// <summary>Runs a check on each resource, on all processors.</summary>
    /// <param name="check">Gives what is wrong, or null.</param>
    /// <returns>How many resources there are.</returns>
    public int Check(Func<byte[], string?> check)
    {
        var count = 0;
        var problems = new ConcurrentQueue<string>();
        var processors = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(Partitioner.Create(_files, EnumerablePartitionerOptions.NoBuffering), processors, file =>
        {
            foreach (var (json, line) in Resources(file))
            {
                Interlocked.Increment(ref count);
                if (Problem(check, json) is { } problem)
                {
                    problems.Enqueue($"{file.Name} {line}: {problem}");
                }
            }
        });
        Assert.True(
            problems.IsEmpty,
            $"{problems.Count} of {count} resources:\n{string.Join('\n', problems.Order().Take(30))}");
        return count;
    }

    /// <summary>Reads the single resources up to a size, in one order.</summary>
    public IReadOnlyList<byte[]> ReadSmall(int largest) =>
    [
        .. _files.Where(file => file.Extension == ".json" && file.Length <= largest)
            .OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllBytes(file.FullName)),
    ];

    private static string? Problem(Func<byte[], string?> check, byte[] json)
    {
        try
        {
            return check(json);
        }
        catch (FhirFormatException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<(byte[] Json, int Line)> Resources(FileInfo file) => file.Extension == ".ndjson"
        ? File.ReadLines(file.FullName).Select((line, index) => (Encoding.UTF8.GetBytes(line), index + 1))
            .Where(one => one.Item1.AsSpan().ContainsAnyExcept(" \t\r"u8))
        : [(File.ReadAllBytes(file.FullName), 1)];

    private static ExampleSet? FindOfficial()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent;
        }

        var path = folder is null ? null : Path.Combine(folder.FullName, "artifacts", "fhir-examples", "package");
        return Directory.Exists(path) ? new ExampleSet(path) : null;
    }
}
