using System.Runtime.CompilerServices;

namespace HealthData.Tool.Dicom;

/// <summary><c>sync download</c>: studies go to a folder.</summary>
internal sealed class SyncDownloadCommand : DicomVerb
{
    private readonly Argument<string[]> _studies = new("STUDY")
    {
        Description = "The UIDs of the studies. Without any, the studies that match the options.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<DirectoryInfo> _out = RetrieveInput.Out<DirectoryInfo>(
        "The folder for the files, which are saved as STUDY/SERIES/INSTANCE.dcm.", "DIR");

    private readonly SearchKey<StudyQuery>[] _keys = [.. SearchKeys.OfStudies<StudyQuery>()];

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Download all studies of the service.",
    };

    private readonly SyncInput _sync = new();

    public SyncDownloadCommand(DicomConnection connection)
        : base(
            connection,
            "download",
            "Downloads studies. Files that are there already are kept, and not retrieved again.",
            "healthdata dicom sync download 1.2.3 4.5.6 --out archive",
            "healthdata dicom sync download --study-date 2026-01-01.. --out archive --verify")
    {
        Add(_studies);
        Add(_out);
        foreach (var key in _keys)
        {
            Add(key.Option);
        }

        Add(_all);
        _sync.AddTo(this);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var studies = Studies(client, input, cancellationToken);
        var folder = input.GetRequiredValue(_out).FullName;
        var options = new DicomTransferOptions();
        var transfer = _sync.Create(client, input, folder, options);
        var report = new DownloadReport(output);
        try
        {
            await output.WithProgressAsync("Download", knowsTotal: false, async progress =>
            {
                options.Progress = progress;
                await foreach (var outcome in transfer.DownloadAsync(studies, folder, cancellationToken))
                {
                    report.Report(outcome);
                }

                return true;
            });
        }
        finally
        {
            report.End();
        }

        return report.IsEmpty
            ? ExitCode.Empty
            : await _sync.EndAsync(transfer, input, output, ExitCode.Of(report.HasFailed), cancellationToken);
    }

    private IAsyncEnumerable<string> Studies(
        DicomWebClient client, ParseResult input, CancellationToken cancellationToken)
    {
        var studies = input.GetValue(_studies) ?? [];
        var hasKeys = _keys.Any(key => input.GetResult(key.Option) is { Implicit: false });
        var ways = (studies.Length > 0 ? 1 : 0) + (hasKeys ? 1 : 0) + (input.GetValue(_all) ? 1 : 0);
        if (ways != 1)
        {
            throw new MisuseException(
                "Name studies, or describe them with options such as --patient-id, or use --all.");
        }

        return studies.Length > 0
            ? studies.Distinct(StringComparer.Ordinal).ToAsyncEnumerable()
            : FindAsync(client, input, cancellationToken);
    }

    private async IAsyncEnumerable<string> FindAsync(
        DicomWebClient client, ParseResult input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new StudyQuery();
        foreach (var key in _keys)
        {
            key.Apply(input, query);
        }

        await foreach (var study in client.SearchStudiesAsync(query, cancellationToken))
        {
            if (study.StudyInstanceUid is { } uid)
            {
                yield return uid;
            }
        }
    }
}
