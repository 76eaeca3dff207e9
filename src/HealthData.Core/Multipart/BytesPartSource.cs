namespace HealthData.Core.Multipart;

internal sealed class BytesPartSource(ReadOnlyMemory<byte> content, string? contentType)
    : MultipartPartSource(contentType)
{
    public override long? Length => content.Length;

    public override bool IsReplayable => true;

    public override bool TryGetBytes(out ReadOnlyMemory<byte> bytes)
    {
        bytes = content;
        return true;
    }

    public override ValueTask<Stream> OpenAsync(CancellationToken cancellationToken) => new(Open());

    public override Stream Open() => new MemoryStream(content.ToArray(), writable: false);
}
