namespace HealthData.Dicom;

/// <summary>
/// Reads the first bytes of an instance, until its identifiers have gone by, without taking them from whoever reads it
/// next. It serves one instance after the other; what it returns is valid until the next one.
/// </summary>
internal sealed class InstanceLook
{
    private readonly InstanceHead _head = new();

    /// <summary>Gets what has seen the bytes.</summary>
    public InstanceWalker Walker { get; } = new();

    public async ValueTask<ReadOnlyMemory<byte>> FileAsync(FilePartSource file, CancellationToken cancellationToken)
    {
        // What has no length is empty, or a pipe or device, which might never end.
        if (file.Length == 0)
        {
            return default;
        }

        var stream = file.Open();
        await using (stream.ConfigureAwait(false))
        {
            return await StreamAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask<ReadOnlyMemory<byte>> SeekableAsync(
        Stream stream, long start, CancellationToken cancellationToken)
    {
        stream.Position = start;
        try
        {
            return await StreamAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            stream.Position = start;
        }
    }

    public async ValueTask<ReadOnlyMemory<byte>> OpenedAsync(
        OpenedPartSource part, CancellationToken cancellationToken)
    {
        var stream = await part.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await StreamAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    public ReadOnlyMemory<byte> Memory(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, InstanceHead.Longest)];
        Walker.Feed(head.Span);
        if (head.Length == bytes.Length)
        {
            Walker.End();
        }

        return head;
    }

    public async ValueTask<ReadOnlyMemory<byte>> StreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        var length = await _head.ReadAsync(stream, Walker, Part10Probe.Size, cancellationToken).ConfigureAwait(false);
        return _head.First(length);
    }
}
