namespace HealthData.Dicom;

/// <summary>One instance as the whole body of a request.</summary>
internal sealed class SinglePartContent(MultipartPartSource source, Action<long, int> onProgress) : RequestContent
{
    private const int BufferSize = 128 * 1024;

    public override bool TryComputeLength(out long length)
    {
        length = source.Length.GetValueOrDefault();
        return source.Length.HasValue;
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        var content = await source.OpenAsync(cancellation).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
            try
            {
                var sent = 0L;
                int read;
                while ((read = await content.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
                {
                    await stream.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                    sent += read;
                    onProgress(sent, 0);
                }

                onProgress(sent, 1);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation) =>
        throw new NotSupportedException("Instances are sent by the asynchronous methods.");

    public override void Dispose()
    {
    }
}
