namespace HealthData.Dicom;

/// <summary>
/// Reads the first bytes of an instance, until its identifiers have gone by, without taking them from whoever reads it
/// next.
/// </summary>
internal static class InstanceLook
{
    private const int Step = 4 * 1024;
    private const int Longest = 256 * 1024;

    public static async ValueTask<ReadOnlyMemory<byte>> FileAsync(
        string path, InstanceWalker walker, CancellationToken cancellationToken)
    {
        // What has no length is empty, or a pipe or device, which might never end.
        if (FileFailure.Guard(() => RegularFile.Length(path)) == 0)
        {
            return default;
        }

        var file = FileFailure.Guard(() => new FileStream(
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
        bytes = bytes[..Math.Min(bytes.Length, Longest)];
        walker.Feed(bytes.Span);
        return bytes;
    }

    public static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(
        Stream stream, InstanceWalker walker, CancellationToken cancellationToken)
    {
        var bytes = new byte[Step];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAtLeastAsync(
                bytes.AsMemory(length), bytes.Length - length, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            walker.Feed(bytes.AsSpan(length, read));
            length += read;
            if (length < bytes.Length || walker.HasIdentity || length >= Longest)
            {
                return bytes.AsMemory(0, length);
            }

            Array.Resize(ref bytes, bytes.Length * 4);
        }
    }
}
