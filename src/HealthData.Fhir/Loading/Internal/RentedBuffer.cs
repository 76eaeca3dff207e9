namespace HealthData.Fhir;

/// <summary>A growing buffer of the shared pool, which gets it back only when nothing can read it any more.</summary>
internal sealed class RentedBuffer(int length) : IBufferWriter<byte>
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(length);
    private int _count;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

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

    public void Return() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Reserve(int sizeHint)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _count + sizeHint));
            Written.Span.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }
}
