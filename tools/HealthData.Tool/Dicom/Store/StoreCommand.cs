using System.Diagnostics;

namespace HealthData.Tool.Dicom;

/// <summary><c>store</c>: stores files and what is in folders.</summary>
internal sealed class StoreCommand : DicomVerb
{
    private const long Mebibyte = 1024 * 1024;
    private const int DefaultMaxInstances = 1000;
    private const int DefaultMaxMebibytes = 1024;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, and folders to take all files of, at any depth; hidden ones aside.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _overwrite = new("--overwrite")
    {
        Description = "Replace instances that are there already. Only some services can.",
    };

    private readonly Option<string?> _study = new("--study")
    {
        Description = "The study that all instances must belong to.",
        HelpName = "UID",
    };

    private readonly Option<bool> _allowExisting = new("--allow-existing")
    {
        Description = "Don't take it for a failure that an instance is there already.",
    };

    private readonly Option<bool> _allowForeign = new("--allow-foreign")
    {
        Description = "Don't take it for a failure that a file is not DICOM.",
    };

    private readonly Option<int?> _maxInstances = NumberOption.Create(
        "--max-instances", "N", "How many instances a request may have; 1000 by default.", min: 1);

    private readonly Option<int?> _maxMebibytes = NumberOption.Create(
        "--max-size", "MIB", "How large a request may be, in MiB; 1024 by default. A larger file goes alone.", min: 1);

    public StoreCommand(DicomConnection connection)
        : base(connection, "store", "Stores DICOM files.")
    {
        Add(_paths);
        Add(_overwrite);
        Add(_study);
        Add(_allowExisting);
        Add(_allowForeign);
        Add(_maxInstances);
        Add(_maxMebibytes);
        _paths.Validators.Add(RequireExisting);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var options = new StoreOptions
        {
            Overwrite = input.GetValue(_overwrite),
            StudyInstanceUid = input.GetValue(_study),
        };
        var batch = new StoreBatch(
            input.GetValue(_maxInstances) ?? DefaultMaxInstances,
            (input.GetValue(_maxMebibytes) ?? DefaultMaxMebibytes) * Mebibyte);
        var report = new StoreReport(output, input.GetValue(_allowExisting), input.GetValue(_allowForeign));
        var files = FileFinder.Find(input.GetRequiredValue(_paths));
        var run = new StoreRun(client, options, batch, report);
        try
        {
            var isDone = await output.WithProgressAsync(
                "Store", files.Sum(file => file.Length), progress => run.RunAsync(files, progress, cancellationToken));
            report.End(Stopwatch.GetElapsedTime(started));
            return isDone ? ExitCode.Done : ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            report.End(Stopwatch.GetElapsedTime(started));
            throw;
        }
    }

    private static void RequireExisting(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => !Path.Exists(token.Value)))
        {
            result.AddError($"There is no file or folder '{token.Value}'.");
        }
    }
}
