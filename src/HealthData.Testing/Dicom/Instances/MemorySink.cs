namespace HealthData.Testing;

internal sealed class MemorySink(long expectedLength) : ContentSink
{
    private const int FirstSegment = 64 << 10;
    private const int LargestSegment = 4 << 20;

    private readonly List<byte[]> _segments = [];
    private byte[] _current = [];
    private int _used;
    private long _length;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (!bytes.IsEmpty)
        {
            if (_used == _current.Length)
            {
                NextSegment();
            }

            var count = Math.Min(bytes.Length, _current.Length - _used);
            bytes.Span[..count].CopyTo(_current.AsSpan(_used));
            bytes = bytes[count..];
            _used += count;
            _length += count;
        }

        return default;
    }

    public override ValueTask<StoredContent> CompleteAsync(CancellationToken cancellationToken)
    {
        if (_used < _current.Length && _segments.Count > 0)
        {
            _segments[^1] = _current.AsSpan(0, _used).ToArray();
        }

        return new(new MemoryContent([.. _segments], _length));
    }

    public override ValueTask DisposeAsync()
    {
        _segments.Clear();
        return default;
    }

    private void NextSegment()
    {
        var size = Math.Clamp(_current.Length * 2, FirstSegment, LargestSegment);
        if (expectedLength > _length)
        {
            size = (int)Math.Min(expectedLength - _length, LargestSegment);
        }

        _current = GC.AllocateUninitializedArray<byte>(size);
        _segments.Add(_current);
        _used = 0;
    }
}
