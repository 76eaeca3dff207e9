namespace HealthData.Dicom;

/// <summary>Receives the answer to one request for instances of a study.</summary>
internal sealed class StudyReceiver(DownloadRun run, StudyDownload download, InstanceScope scope)
{
    private long _moved;
    private bool _isComplete = true;

    /// <summary>Gets a value that indicates whether the service began to send instances.</summary>
    public bool HasAnswer { get; private set; }

    /// <summary>Gets the answer that came, an error too; null before it.</summary>
    public Response? Answer { get; private set; }

    /// <summary>Returns whether all came that was asked for.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer is an error, or broke off.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var era = await run.Pace.EnterAsync(0, cancellationToken).ConfigureAwait(false);
        using var call = Open();
        call.OnBusy = wait => run.Pace.OnBusy(era, wait);
        try
        {
            RetrieveRequest.Accept(call, MediaTypes.Dicom, null);
            var parts = await RetrieveRequest.SendAsync(call, cancellationToken).ConfigureAwait(false);
            await using (parts.ConfigureAwait(false))
            {
                HasAnswer = true;
                await TakeAsync(parts, cancellationToken).ConfigureAwait(false);
            }

            run.Pace.OnGood();
            return _isComplete && !parts.IsPartial;
        }
        finally
        {
            Answer = call.Answer;
            run.Meter.Move(-_moved);
            run.Pace.Exit(0);
        }
    }

    private ServiceCall Open() => (scope.Series, scope.Instance) switch
    {
        (null, _) => run.Service.Open(DicomOperations.RetrieveStudy, scope.Study!),
        (_, null) => run.Service.Open(DicomOperations.RetrieveSeries, scope.Study!, scope.Series),
        _ => run.Service.Open(DicomOperations.RetrieveInstance, scope.Study!, scope.Series, scope.Instance),
    };

    private async Task TakeAsync(ResponsePartSequence parts, CancellationToken cancellationToken)
    {
        using var hash = new ContentHash();
        var source = new InstanceSource(parts, scope, throwsAtEnd: false);
        while (await source.NextAsync(cancellationToken).ConfigureAwait(false) is { } item)
        {
            if (item.Problem is { } wrong)
            {
                Note(item, wrong);
            }
            else if (download.Wants(item.SopInstanceUid))
            {
                await SaveAsync(item, hash, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task SaveAsync(InstanceItem item, ContentHash hash, CancellationToken cancellationToken)
    {
        hash.Begin();
        _moved = 0;
        SavedFile? file;
        ItemProblem? problem;
        InstanceScope identity;
        try
        {
            (file, problem, identity) = await run.Folder
                .SaveAsync(
                    item,
                    cancellationToken,
                    bytes =>
                    {
                        hash.Add(bytes);
                        _moved += bytes.Length;
                        run.Meter.Move(bytes.Length);
                    })
                .ConfigureAwait(false);
        }
        finally
        {
            hash.End();
        }

        if (file is null)
        {
            Note(item, problem!);
            run.Meter.Move(-_moved);
            _moved = 0;
            return;
        }

        _moved = 0;
        var sha256 = await HashOfAsync(file, hash, cancellationToken).ConfigureAwait(false);
        await download.EndAsync(identity, file, sha256, cancellationToken).ConfigureAwait(false);
    }

    // A file that was kept is not what has come.
    private static async ValueTask<byte[]> HashOfAsync(
        SavedFile file, ContentHash hash, CancellationToken cancellationToken) => file.WasKept
            ? await StudyDownload.HashAsync(file.Path, cancellationToken).ConfigureAwait(false)
            : hash.Sha256!;

    private void Note(InstanceItem item, ItemProblem problem)
    {
        _isComplete = false;
        download.Note(scope.Instance ?? item.SopInstanceUid, problem);
    }
}
