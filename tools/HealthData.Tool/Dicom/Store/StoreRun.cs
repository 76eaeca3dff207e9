using Azure.Identity;

namespace HealthData.Tool.Dicom;

/// <summary>Stores files batch by batch. What is wrong with one file or one request does not stop the others.</summary>
internal sealed class StoreRun(DicomWebClient client, StoreOptions options, StoreBatch batch, StoreReport report)
{
    private Action<long> _progress = static _ => { };
    private long _done;
    private bool _isHopeless;

    public async Task<bool> RunAsync(
        IReadOnlyList<FoundFile> files, Action<long> progress, CancellationToken cancellationToken)
    {
        _progress = progress;
        options.Progress = new Relay(sent => progress(_done + sent.Bytes));
        foreach (var file in files)
        {
            var instance = _isHopeless ? null : await InspectAsync(file, cancellationToken);
            if (instance is not null && !batch.Fits(instance))
            {
                await SendAsync(cancellationToken);
            }

            if (_isHopeless)
            {
                report.Add(new FileOutcome(file.Path, FileStatus.NotSent));
            }
            else if (instance is not null)
            {
                batch.Add(instance);
            }
        }

        if (!batch.IsEmpty)
        {
            await SendAsync(cancellationToken);
        }

        return !report.HasFailed;
    }

    private async Task<InstanceFile?> InspectAsync(FoundFile file, CancellationToken cancellationToken)
    {
        try
        {
            if (await InstanceFile.ReadAsync(file, cancellationToken) is { } instance)
            {
                return instance;
            }

            report.Add(new FileOutcome(file.Path, FileStatus.Skipped) { Detail = "a DICOMDIR is no instance" });
        }
        catch (DicomFormatException exception)
        {
            report.Add(new FileOutcome(file.Path, FileStatus.NotDicom) { Detail = exception.Message });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(new FileOutcome(file.Path, FileStatus.Failed) { Detail = exception.Message });
        }

        _progress(_done += file.Length);
        return null;
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            StoreResult result = await client.StoreAsync(
                batch.Files.Select(file => InstanceContent.FromFile(file.File.Path)), options, cancellationToken);
            foreach (var (file, outcome) in StoreMatch.Match(batch.Files, result))
            {
                report.Add(outcome, file.File.Length);
            }
        }
        catch (Exception exception) when (Guard.IsExpected(exception))
        {
            report.AddFailure(exception, batch.Files, MayHaveActed(exception) ? FileStatus.Unknown : FileStatus.Failed);
            _isHopeless = exception is AuthenticationFailedException or RequestFailedException
            {
                Status: 0 or 401 or 403 or 404,
            };
        }
        finally
        {
            _progress(_done += batch.Length);
            batch.Clear();
        }
    }

    private static bool MayHaveActed(Exception exception) => exception is IOException
        or RequestFailedException { Status: 0 or >= 500, ErrorCode: not HealthDataErrorCode.ConnectionFailed };
}
