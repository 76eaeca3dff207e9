namespace HealthData.Testing;

internal sealed class DiskContent(string path, long length) : StoredContent
{
    public override long Length => length;

    public override Stream OpenRead(long offset = 0)
    {
        var share = FileShare.Read | FileShare.Delete;
        return new FileStream(path, FileMode.Open, FileAccess.Read, share, 1 << 16, useAsync: true)
        {
            Position = offset,
        };
    }

    public override void Dispose()
    {
        base.Dispose();
        File.Delete(path);
    }
}
