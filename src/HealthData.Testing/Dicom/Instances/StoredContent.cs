namespace HealthData.Testing;

/// <summary>The bytes of a stored instance, wherever they are. Safe for several readers at once.</summary>
internal abstract class StoredContent : IDisposable
{
    public abstract long Length { get; }

    /// <summary>False where the bytes were only counted.</summary>
    public virtual bool CanRead => true;

    /// <summary>The hash, where the bytes were only hashed.</summary>
    public virtual string? Sha256 => null;

    /// <summary>Opens the bytes from an offset on, which is not beyond the end.</summary>
    public abstract Stream OpenRead(long offset = 0);

    public virtual async Task WriteToAsync(Stream target, CancellationToken cancellationToken)
    {
        var source = OpenRead();
        await using (source.ConfigureAwait(false))
        {
            await source.CopyToAsync(target, 1 << 20, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>All bytes in one array; only for what the transcode limit allows.</summary>
    public async Task<byte[]> ReadAllAsync(CancellationToken cancellationToken)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)Length));
        var source = OpenRead();
        await using (source.ConfigureAwait(false))
        {
            await source.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        return bytes;
    }

    public virtual void Dispose()
    {
    }
}
