using System.Diagnostics;

namespace HealthData.Tool.Dicom;

/// <summary><c>sync upload</c>: a folder goes to the service.</summary>
internal sealed class SyncUploadCommand : DicomVerb
{
    private readonly Argument<DirectoryInfo> _folder = ExistingPath.CreateFolderArgument(
        "The folder to upload, with all files at any depth except hidden ones.");

    private readonly Option<bool> _replace = new("--replace-existing")
    {
        Description = "Replace existing instances. Not all services support this.",
    };

    private readonly SyncInput _sync = new();

    public SyncUploadCommand(DicomConnection connection)
        : base(
            connection,
            "upload",
            "Uploads a folder. Files that were uploaded before and haven't changed are not sent again.",
            "healthdata dicom sync upload archive",
            "healthdata dicom sync upload archive --manifest archive.jsonl --verify")
    {
        Add(_folder);
        Add(_replace);
        _sync.AddTo(this);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var folder = input.GetRequiredValue(_folder).FullName;
        var contents = InstanceContent.FromFolder(folder);
        if (contents.Count == 0)
        {
            output.Error("There are no files to upload.");
            return ExitCode.Empty;
        }

        var options = new DicomTransferOptions { ReplaceExisting = input.GetValue(_replace) };
        var transfer = _sync.Create(client, input, folder, options);
        var report = new StoreReport(output, allowsExisting: true, allowsForeign: true);
        try
        {
            await output.WithProgressAsync("Upload", knowsTotal: true, async progress =>
            {
                options.Progress = progress;
                await foreach (var outcome in transfer.UploadAsync(contents, cancellationToken))
                {
                    report.Report(outcome);
                }

                return true;
            });
        }
        finally
        {
            report.End(Stopwatch.GetElapsedTime(started));
        }

        return await _sync.EndAsync(transfer, input, output, ExitCode.Of(report.HasFailed), cancellationToken);
    }
}
