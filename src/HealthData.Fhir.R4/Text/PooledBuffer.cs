namespace HealthData.Fhir.R4;

/// <summary>A growing buffer from the shared pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _count;

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _count);

    public int Capacity => _bytes.Length;

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _count);

    public void Clear() => _count = 0;

    /// <summary>Takes bytes off the start.</summary>
    public void Remove(int count)
    {
        if (count == 0)
        {
            return;
        }

        _bytes.AsSpan(count, _count - count).CopyTo(_bytes);
        _count -= count;
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_count);
    }

    /// <summary>Leaves the bytes to those who refer to them, so that they do not go back to the pool.</summary>
    public void Abandon()
    {
        _bytes = [];
        _count = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = [];
        _count = 0;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _count >= Math.Max(count, 1))
        {
            return;
        }

        var wider = ArrayPool<byte>.Shared.Rent(
            (int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, (long)_count + count)));
        WrittenSpan.CopyTo(wider);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = wider;
    }
}
