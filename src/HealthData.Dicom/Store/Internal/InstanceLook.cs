namespace HealthData.Dicom;

/// <summary>
/// Reads the first bytes of an instance, until its identifiers have gone by, without taking them from whoever reads it
/// next.
/// </summary>
internal static class InstanceLook
{
    public static async ValueTask<ReadOnlyMemory<byte>> FileAsync(
        string path, InstanceWalker walker, CancellationToken cancellationToken)
    {
        // What has no length is empty, or a pipe or device, which might never end.
        if (FileFailure.Guard(path, () => RegularFile.Length(path)) == 0)
        {
            return default;
        }

        var file = FileFailure.Guard(path, () => new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous));
        await using (file.ConfigureAwait(false))
        {
            return await ReadAsync(file, walker, cancellationToken).ConfigureAwait(false);
        }
    }

    public static async ValueTask<ReadOnlyMemory<byte>> SeekableAsync(
        Stream stream, long start, InstanceWalker walker, CancellationToken cancellationToken)
    {
        stream.Position = start;
        try
        {
            return await ReadAsync(stream, walker, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            stream.Position = start;
        }
    }

    public static ReadOnlyMemory<byte> Memory(ReadOnlyMemory<byte> bytes, InstanceWalker walker)
    {
        var head = bytes[..Math.Min(bytes.Length, InstanceHead.Longest)];
        walker.Feed(head.Span);
        if (head.Length == bytes.Length)
        {
            walker.End();
        }

        return head;
    }

    public static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(
        Stream stream, InstanceWalker walker, CancellationToken cancellationToken)
    {
        var head = new InstanceHead();
        var length = await head.ReadAsync(stream, walker, Part10Probe.Size, cancellationToken).ConfigureAwait(false);
        return head.First(length);
    }
}
