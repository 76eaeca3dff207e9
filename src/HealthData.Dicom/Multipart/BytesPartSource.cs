using System.Runtime.InteropServices;

namespace HealthData.Dicom;

internal sealed class BytesPartSource(ReadOnlyMemory<byte> content, string? contentType)
    : MultipartPartSource(contentType)
{
    public override long? Length => content.Length;

    public override bool IsReplayable => true;

    public override ValueTask<Stream> OpenAsync(CancellationToken cancellationToken) => new(Open());

    public override Stream Open() => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
