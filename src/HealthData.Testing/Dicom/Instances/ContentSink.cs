namespace HealthData.Testing;

/// <summary>
/// Takes the bytes of an instance as they arrive. Disposed without being completed, it keeps nothing.
/// </summary>
internal abstract class ContentSink : IAsyncDisposable
{
    /// <summary>Opens a sink; the length is a hint, -1 where unknown.</summary>
    public static ContentSink Open(FakeDicomOptions options, ContentFolder? folder, long length) =>
        options.Storage switch
        {
            FakeDicomStorage.Disk => new DiskSink(folder!),
            FakeDicomStorage.CountOnly => new CountingSink(isHashing: false),
            FakeDicomStorage.HashOnly => new CountingSink(isHashing: true),
            _ => new MemorySink(length),
        };

    public abstract ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);

    public abstract ValueTask<StoredContent> CompleteAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
