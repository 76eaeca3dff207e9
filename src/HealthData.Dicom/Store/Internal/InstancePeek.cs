namespace HealthData.Dicom;

/// <summary>Reads the first bytes of an instance without taking them from whoever reads it next.</summary>
internal static class InstancePeek
{
    public static async ValueTask<ReadOnlyMemory<byte>> FileAsync(string path, CancellationToken cancellationToken)
    {
        var file = FileFailure.Guard(() => new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous));
        await using (file.ConfigureAwait(false))
        {
            return await ReadAsync(file, cancellationToken).ConfigureAwait(false);
        }
    }

    public static async ValueTask<ReadOnlyMemory<byte>> SeekableAsync(
        Stream stream, long start, CancellationToken cancellationToken)
    {
        stream.Position = start;
        try
        {
            return await ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            stream.Position = start;
        }
    }

    public static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = new byte[Part10Probe.Size];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        return bytes.AsMemory(0, read);
    }
}
