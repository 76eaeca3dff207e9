namespace HealthData.Dicom.Tests.Support;

/// <summary>A file's start followed by as many zero bytes as are asked for; it cannot seek.</summary>
internal sealed class SyntheticSource(byte[] head, long zeros) : Stream
{
    private readonly long _length = head.Length + zeros;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, _length - _position);
        buffer = buffer[..count];
        if (_position < head.Length)
        {
            count = (int)Math.Min(count, head.Length - _position);
            head.AsSpan((int)_position, count).CopyTo(buffer);
        }
        else
        {
            buffer.Clear();
        }

        _position += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
