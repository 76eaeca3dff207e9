namespace HealthData.Dicom;

/// <summary>
/// Takes the content of parts on its way to a body: counts it, and refuses another length than a part has announced.
/// </summary>
/// <remarks>
/// Sources copy themselves into it, so that one in memory is sent from where it lies. A byte too many is never sent.
/// </remarks>
internal sealed class PartSink(Stream body, Action<long, int>? onProgress) : WriteOnlyStream
{
    private const int BufferSize = 256 * 1024;

    private MultipartPartSource? _part;
    private ContentHash? _hash;
    private long _total;
    private long _partBytes;
    private int _parts;

    public async ValueTask CopyAsync(MultipartPartSource part, CancellationToken cancellationToken)
    {
        Begin(part);
        var source = await part.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            await source.CopyToAsync(this, BufferSize, cancellationToken).ConfigureAwait(false);
        }

        Complete(part);
    }

    public void Copy(MultipartPartSource part)
    {
        Begin(part);
        using (var source = part.Open())
        {
            source.CopyTo(this, BufferSize);
        }

        Complete(part);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count(buffer);
        body.Write(buffer);
        onProgress?.Invoke(_total, _parts);
    }

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Span);
        await body.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        onProgress?.Invoke(_total, _parts);
    }

    private void Begin(MultipartPartSource part)
    {
        _part = part;
        _partBytes = 0;
        if (part.IsHashed)
        {
            _hash ??= new ContentHash();
            _hash.Begin();
        }
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        _partBytes += bytes.Length;
        _total += bytes.Length;
        if (_part!.Length < _partBytes)
        {
            throw new PartLengthException(_parts + 1, _part.Length.Value, tooLong: true);
        }

        if (_part.IsHashed)
        {
            _hash!.Add(bytes);
        }
    }

    private void Complete(MultipartPartSource part)
    {
        if (part.Length is { } announced && announced != _partBytes)
        {
            throw new PartLengthException(_parts + 1, announced, tooLong: false);
        }

        if (part.IsHashed)
        {
            _hash!.End();
            (part.Sha256, part.StoredSha256) = (_hash.Sha256, _hash.StoredSha256);
        }

        _parts++;
        onProgress?.Invoke(_total, _parts);
    }

    protected override void Dispose(bool disposing)
    {
        _hash?.Dispose();
        base.Dispose(disposing);
    }
}
