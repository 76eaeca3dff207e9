namespace HealthData.Dicom;

/// <summary>
/// A folder that instances are saved into, as STUDY/SERIES/INSTANCE.dcm. Names come from checked UIDs alone, and no
/// link inside the folder is followed.
/// </summary>
internal sealed class InstanceFolder
{
    private readonly string _root;
    private readonly SaveOptions _options;
    private long _bytes;
    private int _items;

    public InstanceFolder(string folder, SaveOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _root = Path.GetFullPath(folder);
        _options = options;
    }

    public async ValueTask<SavedInstance> SaveAsync(Stream content, CancellationToken cancellationToken)
    {
        FileFailure.Guard(() => Directory.CreateDirectory(_root));
        var temporary = AtomicFile.TemporaryName(_root);
        try
        {
            var length = await AtomicFile.FillAsync(temporary, content, OnBytes, cancellationToken)
                .ConfigureAwait(false);
            var path = await NameAsync(temporary, cancellationToken).ConfigureAwait(false);
            var moved = AtomicFile.TryMove(temporary, path, _options.ExistingFile == ExistingFile.Replace);
            if (!moved && _options.ExistingFile == ExistingFile.Fail)
            {
                throw AtomicFile.AlreadyThere();
            }

            _items++;
            _options.Progress?.Report(new TransferProgress(_bytes, _items));
            return new SavedInstance(path, length, wasKept: !moved);
        }
        finally
        {
            AtomicFile.Discard(temporary);
        }
    }

    // The whole file is there, so its name is read from it: no header of the answer is trusted with that.
    private async ValueTask<string> NameAsync(string temporary, CancellationToken cancellationToken)
    {
        var file = FileFailure.Guard(() => new FileStream(
            temporary, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous));
        await using var _ = file.ConfigureAwait(false);
        var identity = await InstanceIdentity.ReadAsync(file, cancellationToken).ConfigureAwait(false);
        var series = Enter(Enter(_root, FileName(identity.StudyInstanceUid)), FileName(identity.SeriesInstanceUid));
        return Path.Combine(series, FileName(identity.SopInstanceUid) + ".dcm");
    }

    private static string Enter(string parent, string name)
    {
        var directory = FileFailure.Guard(() => Directory.CreateDirectory(Path.Combine(parent, name)));
        return directory.LinkTarget is null
            ? directory.FullName
            : throw new IOException("A folder to save into is a link, which might lead elsewhere. Remove the link.");
    }

    private static string FileName(string? uid) => UidGuard.IsValid(uid) && !DeviceNames.Contains(uid!)
        ? uid!
        : throw new DicomFormatException("An instance has no Study, Series or SOP Instance UID that can name a file.");

    private void OnBytes(int read)
    {
        _bytes += read;
        _options.Progress?.Report(new TransferProgress(_bytes, _items));
    }
}
