using System.IO.Compression;

namespace HealthData.Core;

/// <summary>The coding <c>deflate</c>: the zlib format (RFC 9110 8.4.1.2), or the bare one that some servers send.
/// </summary>
internal sealed class InflatingStream(Stream content) : ReadOnlyStream
{
    private readonly byte[] _first = new byte[2];
    private Stream? _inflated;

    public override int Read(Span<byte> buffer) =>
        (_inflated ??= Open(content.ReadAtLeast(_first, 2, throwOnEndOfStream: false))).Read(buffer);

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _inflated ??= Open(await content.ReadAtLeastAsync(_first, 2, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false));
        return await _inflated.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inflated?.Dispose();
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private Stream Open(int length)
    {
        var isZlib = length == 2 && (_first[0] & 0x0F) == 8 && ((_first[0] << 8) | _first[1]) % 31 == 0;
        var whole = new PrefixedStream(_first.AsMemory(0, length), content);
        return ContentCoding.Whole(whole, coded => isZlib
            ? new ZLibStream(coded, CompressionMode.Decompress)
            : new DeflateStream(coded, CompressionMode.Decompress));
    }
}
