namespace HealthData.Dicom;

/// <summary>
/// A folder that instances are saved into, as STUDY/SERIES/INSTANCE.dcm. Names come from the files' own UIDs alone, and
/// no link inside the folder is followed.
/// </summary>
internal sealed class InstanceFolder
{
    private readonly string _root;
    private readonly SaveOptions _options;
    private bool _isPrepared;
    private long _bytes;
    private int _items;

    public InstanceFolder(string folder, SaveOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _root = Path.GetFullPath(folder);
        _options = options;
    }

    public static ItemProblem Failure(Exception exception, string location, string? uid = null) => new(
        ItemProblemCode.FileFailed, exception.Message, location, identifier: uid, cause: exception);

    /// <summary>Saves an instance that is plain so far.</summary>
    /// <exception cref="IOException">No other file could be written either.</exception>
    public async ValueTask<(SavedFile? File, ItemProblem? Problem, InstanceScope Identity)> SaveAsync(
        InstanceItem item, CancellationToken cancellationToken, ReadOnlySpanAction? onBytes = null)
    {
        Prepare();
        var file = AtomicFile.Create(_root);
        await using (file.ConfigureAwait(false))
        {
            var length = await file.FillAsync(item.Content, onBytes ?? OnBytes, cancellationToken)
                .ConfigureAwait(false);
            var identity = item.Walker.IsOpaque && item.Problem is null
                ? await ReadBackAsync(file, item, cancellationToken).ConfigureAwait(false)
                : new InstanceScope(
                    item.Walker.StudyInstanceUid, item.Walker.SeriesInstanceUid, item.Walker.SopInstanceUid);
            var (saved, problem) = item.Problem is null
                ? Name(file, length, identity, item)
                : (null, item.Problem);
            return (saved, problem, identity);
        }
    }

    /// <summary>Gets the path of an instance; null if its UIDs can't be names.</summary>
    public string? PathOf(InstanceScope identity) =>
        FileName(identity.Study) is { } study && FileName(identity.Series) is { } series
        && FileName(identity.Instance) is { } instance
            ? Path.Combine(_root, study, series, instance + ".dcm")
            : null;

    /// <summary>Returns whether there may be instances of a study.</summary>
    public bool HasStudy(string uid) => FileName(uid) is { } study && Directory.Exists(Path.Combine(_root, study));

    // A deflated data set is read when all of it is there.
    private static async ValueTask<InstanceScope> ReadBackAsync(
        AtomicFile file, InstanceItem item, CancellationToken cancellationToken)
    {
        try
        {
            file.Content.Position = 0;
            var read = await InstanceIdentity.ReadAsync(file.Content, cancellationToken).ConfigureAwait(false);
            var identity = new InstanceScope(read.StudyInstanceUid, read.SeriesInstanceUid, read.SopInstanceUid);
            item.Problem = item.Check(identity);
            return identity;
        }
        catch (DicomFormatException exception)
        {
            item.Problem = new ItemProblem(
                ItemProblemCode.Malformed, exception.Message, item.Part.Location, identifier: item.SopInstanceUid);
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            item.Problem = Failure(FileFailure.WithoutPath(exception), item.Part.Location, item.SopInstanceUid);
        }

        return default;
    }

    private void Prepare()
    {
        if (!_isPrepared)
        {
            FileFailure.Guard(_root, () => Directory.CreateDirectory(_root));
            AtomicFile.Sweep(_root);
            _isPrepared = true;
        }
    }

    private (SavedFile? File, ItemProblem? Problem) Name(
        AtomicFile file, long length, InstanceScope identity, InstanceItem item)
    {
        var location = item.Part.Location;
        if (FileName(identity.Study) is not { } study || FileName(identity.Series) is not { } series
            || FileName(identity.Instance) is not { } instance)
        {
            return (null, new ItemProblem(
                ItemProblemCode.UnusableIdentifier,
                "The instance has no Study, Series, or SOP Instance UID that can be used as a file name.",
                location,
                identifier: identity.Instance));
        }

        try
        {
            var path = Path.Combine(Enter(Enter(_root, study), series), instance + ".dcm");
            if (file.TryName(path, length, _options.ExistingFile) is { } saved)
            {
                return (Count(saved), null);
            }

            var exists = AtomicFile.AlreadyThere();
            return (null, new ItemProblem(
                ItemProblemCode.FileExists, exists.Message, location, identifier: identity.Instance, cause: exists));
        }
        catch (Exception exception) when (FileFailure.IsOne(exception) && !FileFailure.IsFinal(exception))
        {
            return (null, Failure(exception, location, identity.Instance));
        }
    }

    private static string Enter(string parent, string name)
    {
        var path = Path.Combine(parent, name);
        var directory = FileFailure.Guard(path, () => Directory.CreateDirectory(path));
        return directory.LinkTarget is null
            ? directory.FullName
            : throw new IOException("A folder in the path is a link, which might lead elsewhere. Remove the link.");
    }

    private static string? FileName(string? uid) =>
        uid is not null && UidGuard.IsPlausible(uid) ? FileNames.Escape(uid) : null;

    private SavedFile Count(SavedFile file)
    {
        _items++;
        _options.Progress?.Report(new TransferProgress(_bytes, _items));
        return file;
    }

    private void OnBytes(ReadOnlySpan<byte> bytes)
    {
        _bytes += bytes.Length;
        _options.Progress?.Report(new TransferProgress(_bytes, _items));
    }
}
