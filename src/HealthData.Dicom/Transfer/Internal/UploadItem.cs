namespace HealthData.Dicom;

/// <summary>A content on its way up, with what it is known by.</summary>
internal sealed class UploadItem(InstanceContent content, int index) : StoreItem(content, index)
{
    private string? _path;
    private string? _study;
    private string? _series;
    private long _length = -1;
    private long _modified;

    public ShortHash Key => JournalEntry.UploadKey(_path, Content.SopInstanceUid);

    public ShortHash Identity => UploadIdentity.Of(_path, _length, _modified, Content.SopInstanceUid);

    public long Bytes => Math.Max(0, _length);

    /// <summary>Notes what a file is now, before it is looked at: what changes later is not what was sent.</summary>
    public void Identify()
    {
        try
        {
            if (Content.File is { } file)
            {
                _path = Path.GetFullPath(file.Path);
                (_length, _modified) = file.Describe();
            }
            else
            {
                _length = Content.Length ?? -1;
            }
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            // Looking at it tells what is wrong.
        }
    }

    /// <summary>Reads which study and series it belongs to: of a deflated data set, its first bytes don't tell.
    /// </summary>
    public async ValueTask PlaceAsync(CancellationToken cancellationToken)
    {
        (_study, _series) = (Content.StudyInstanceUid, Content.SeriesInstanceUid);
        if (_study is not null || Content.SopInstanceUid is null || !Content.Part.IsReplayable)
        {
            return;
        }

        try
        {
            var stream = await Content.Part.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                var identity = await InstanceIdentity.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
                (_study, _series) = (identity.StudyInstanceUid, identity.SeriesInstanceUid);
            }
        }
        catch (Exception exception) when (SourceFault.IsOne(exception))
        {
            // The service may be able to read it; only the journal doesn't know where it is.
        }
    }

    /// <summary>Takes what the journal knows, if it is of the same content and stored.</summary>
    public async ValueTask<bool> TryTakeAsync(JournalEntry? known, CancellationToken cancellationToken)
    {
        if (known is not { IsDone: true } || known.Length != _length || known.Modified != _modified
            || known.Instance != Content.SopInstanceUid || !await IsSameAsync(known, cancellationToken)
                .ConfigureAwait(false))
        {
            return false;
        }

        Take(known);
        return true;
    }

    public JournalEntry ToEntry() => new(JournalKind.Upload)
    {
        Path = _path,
        Length = _length,
        Modified = _modified,
        Study = _study ?? Content.StudyInstanceUid,
        Series = _series ?? Content.SeriesInstanceUid,
        Instance = Content.SopInstanceUid,
        Sha256 = Content.Part.Sha256,
        StoredSha256 = Content.Part.StoredSha256,
        Status = Outcome!.Status,
        Reason = Outcome.ReasonCode,
        Advice = Outcome.Advice,
    };

    private void Take(JournalEntry known) =>
        Set(new AnsweredInstance(known.Status, known.Reason) { SopInstanceUid = known.Instance });

    // A file is known by its time; other contents are by their bytes, where these can be read once more.
    private async ValueTask<bool> IsSameAsync(JournalEntry known, CancellationToken cancellationToken)
    {
        if (_path is not null)
        {
            return true;
        }

        if (known.Sha256 is null || !Content.Part.IsReplayable)
        {
            return false;
        }

        var stream = await Content.Part.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var hash = await System.Security.Cryptography.SHA256.HashDataAsync(stream, cancellationToken)
                .ConfigureAwait(false);
            return hash.AsSpan().SequenceEqual(known.Sha256);
        }
    }
}
