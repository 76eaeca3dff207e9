namespace HealthData.Fhir;

/// <summary>Content that is unpacked, if it begins as gzip does. What is damaged or breaks off is an
/// <see cref="InvalidDataException"/>.</summary>
/// <param name="content">The content, which is disposed of with this.</param>
internal sealed class UnpackedStream(Stream content) : ReadOnlyStream
{
    private readonly byte[] _first = new byte[2];
    private Stream? _unpacked;

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _unpacked ??= await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await _unpacked.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked?.Dispose();
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        var length = await content.ReadAtLeastAsync(
            _first, _first.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var whole = new PrefixedStream(_first.AsMemory(0, length), content);
        return _first.AsSpan(0, length).SequenceEqual(Gzip) ? ContentCoding.Decode(whole, "gzip", out _) : whole;
    }
}
