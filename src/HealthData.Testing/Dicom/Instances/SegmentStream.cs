namespace HealthData.Testing;

internal sealed class SegmentStream : ReadOnlyStream
{
    private readonly byte[][] _segments;
    private int _segment;
    private int _offset;

    public SegmentStream(byte[][] segments, long offset)
    {
        _segments = segments;
        while (_segment < segments.Length && offset >= segments[_segment].Length)
        {
            offset -= segments[_segment++].Length;
        }

        _offset = (int)offset;
    }

    public override int Read(Span<byte> buffer)
    {
        while (_segment < _segments.Length && _offset == _segments[_segment].Length)
        {
            _segment++;
            _offset = 0;
        }

        if (_segment == _segments.Length)
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _segments[_segment].Length - _offset);
        _segments[_segment].AsSpan(_offset, count).CopyTo(buffer);
        _offset += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : new(Read(buffer.Span));
}
