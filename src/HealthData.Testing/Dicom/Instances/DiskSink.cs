namespace HealthData.Testing;

internal sealed class DiskSink : ContentSink
{
    private readonly string _path;
    private readonly FileStream _file;
    private bool _completed;

    public DiskSink(ContentFolder folder)
    {
        _path = folder.NextFile();
        _file = new FileStream(_path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        _file.WriteAsync(bytes, cancellationToken);

    public override async ValueTask<StoredContent> CompleteAsync(CancellationToken cancellationToken)
    {
        await _file.FlushAsync(cancellationToken).ConfigureAwait(false);
        var length = _file.Length;
        await _file.DisposeAsync().ConfigureAwait(false);
        _completed = true;
        return new DiskContent(_path, length);
    }

    public override async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync().ConfigureAwait(false);
        if (!_completed)
        {
            File.Delete(_path);
        }
    }
}
