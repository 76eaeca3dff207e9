using System.Diagnostics;

namespace HealthData.Tool.Dicom;

/// <summary><c>store</c>: stores files and what is in folders.</summary>
internal sealed class StoreCommand : DicomVerb
{
    private const long Mebibyte = 1024 * 1024;

    private readonly Argument<string[]> _paths = ExistingPath.CreateArgument(
        "Files and folders to store. Folders include all files at any depth, except hidden files.");

    private readonly Option<bool> _replace = new("--replace-existing", "--overwrite")
    {
        Description = "Replace existing instances. Not all services support this.",
    };

    private readonly Option<string?> _study = new("--study")
    {
        Description = "The UID of the study that all instances must belong to.",
        HelpName = "UID",
    };

    private readonly Option<bool> _allowExisting = new("--allow-existing")
    {
        Description = "Don't treat an existing instance as a failure.",
    };

    private readonly Option<bool> _allowForeign = new("--allow-foreign")
    {
        Description = "Don't treat a file that isn't DICOM as a failure.",
    };

    private readonly Option<int?> _maxInstances = NumberOption.Create(
        "--max-instances", "N", "The maximum number of instances per request. The default is 1000.", min: 1);

    private readonly Option<int?> _maxMebibytes = NumberOption.Create(
        "--max-size", "MIB", "The maximum size of a request in MiB. The default is 1024. A larger file is sent alone.",
        min: 1);

    public StoreCommand(DicomConnection connection)
        : base(
            connection,
            "store",
            "Stores DICOM files.",
            "healthdata dicom store scans",
            "healthdata dicom store slice1.dcm slice2.dcm --allow-existing")
    {
        Add(_paths);
        Add(_replace);
        Add(_study);
        Add(_allowExisting);
        Add(_allowForeign);
        Add(_maxInstances);
        Add(_maxMebibytes);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var paths = input.GetRequiredValue(_paths);
        var report = new StoreReport(output, input.GetValue(_allowExisting), input.GetValue(_allowForeign));
        var options = new StoreOptions
        {
            ReplaceExisting = input.GetValue(_replace),
            StudyInstanceUid = input.GetValue(_study),
            OnProblem = ProblemPolicy.Continue,
            OutcomeProgress = report,
        };
        options.MaxRequestInstances = input.GetValue(_maxInstances) ?? options.MaxRequestInstances;
        options.MaxRequestBytes = input.GetValue(_maxMebibytes) * Mebibyte ?? options.MaxRequestBytes;
        try
        {
            if (IsEmpty(paths))
            {
                output.Error("There are no files to store.");
                return ExitCode.Empty;
            }

            return await output.WithProgressAsync("Store", knowsTotal: true, async progress =>
            {
                options.Progress = progress;
                await client.StoreAsync(paths.DistinctBy(Path.GetFullPath), options, cancellationToken);
                return ExitCode.Of(report.HasFailed);
            });
        }
        finally
        {
            report.End(Stopwatch.GetElapsedTime(started));
        }
    }

    private static bool IsEmpty(string[] paths) =>
        paths.All(path => Directory.Exists(path) && InstanceContent.FromFolder(path).Count == 0);
}
