using System.Diagnostics;
using System.Runtime.CompilerServices;
using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary><c>load</c>: loads the resources of files and folders.</summary>
internal sealed class LoadCommand : FhirVerb
{
    private const int MaxBatchSize = 500;

    private readonly Argument<string[]> _paths = ExistingPath.CreateArgument(
        "Files and folders to load: NDJSON, single resources, and Bundles, whose entries are loaded. Folders include "
        + "*.ndjson, *.jsonl, and *.json files at any depth, also compressed (.gz), except hidden files.");

    private readonly Option<string?> _failed = new("--failed")
    {
        Description = "A new NDJSON file for the resources that couldn't be loaded. You can load it again.",
        HelpName = "FILE",
    };

    private readonly Option<int?> _batchSize = NumberOption.Create(
        "--batch-size", "N", "The maximum number of resources per request. The default is 500.", min: 1, MaxBatchSize);

    private readonly Option<int?> _parallel = NumberOption.Create(
        "--parallel", "N", "The maximum number of requests at the same time. The default is 4.", min: 1);

    public LoadCommand(FhirConnection connection)
        : base(
            connection,
            "load",
            "Loads resources. A resource with an id is updated or created under it, and one without is created.",
            "healthdata fhir load patients.ndjson --failed failed.ndjson",
            "healthdata fhir load bundles --batch-size 100")
    {
        Add(_paths);
        Add(_failed);
        Add(_batchSize);
        Add(_parallel);
    }

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var options = new FhirLoaderOptions();
        options.BatchSize = input.GetValue(_batchSize) ?? options.BatchSize;
        options.Parallel = input.GetValue(_parallel) ?? options.Parallel;

        // Folders are listed before the file for what fails is there, which may be in one of them.
        List<IAsyncEnumerable<ResourceContent>> sources =
        [
            .. input.GetRequiredValue(_paths).DistinctBy(Path.GetFullPath).Select(Open),
        ];
        using var failed = input.GetValue(_failed) is { } path ? FailedFile.Create(path) : null;
        var report = new LoadReport(output, failed);
        try
        {
            await output.WithProgressAsync("Load", knowsTotal: false, async progress =>
            {
                options.Progress = progress;
                var outcomes = new FhirLoader(client, options).LoadAsync(ReadAsync(sources), cancellationToken);
                await foreach (var outcome in outcomes.WithCancellation(cancellationToken))
                {
                    report.Report(outcome);
                }

                return true;
            });
        }
        catch (OperationCanceledException)
        {
            output.Error("Resources that were not told of might or might not be loaded.");
            throw;
        }
        finally
        {
            report.End(Stopwatch.GetElapsedTime(started));
        }

        if (report.IsEmpty)
        {
            output.Error("There are no resources to load.");
            return ExitCode.Empty;
        }

        return ExitCode.Of(report.HasFailed);
    }

    private static IAsyncEnumerable<ResourceContent> Open(string path) =>
        Directory.Exists(path) ? ResourceContent.FromFolder(path) : ResourceContent.FromFile(path);

    private static async IAsyncEnumerable<ResourceContent> ReadAsync(
        IEnumerable<IAsyncEnumerable<ResourceContent>> sources,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var source in sources)
        {
            await foreach (var content in source.WithCancellation(cancellationToken))
            {
                yield return FailedEntry.Unwrap(content);
            }
        }
    }
}
