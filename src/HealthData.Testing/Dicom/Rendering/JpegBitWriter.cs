namespace HealthData.Testing;

/// <summary>Writes markers and bits; a 0xFF among the bits is followed by 0.</summary>
internal sealed class JpegBitWriter
{
    private readonly ArrayBufferWriter<byte> _output = new(64 << 10);
    private int _pending;
    private int _count;

    public void Marker(byte code, ReadOnlySpan<byte> payload)
    {
        _output.Write<byte>([0xFF, code]);
        if (!payload.IsEmpty)
        {
            _output.Write<byte>([(byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2)]);
            _output.Write(payload);
        }
    }

    public void Write(int bits, int length)
    {
        for (var i = length - 1; i >= 0; i--)
        {
            _pending = (_pending << 1) | ((bits >> i) & 1);
            if (++_count == 8)
            {
                Emit();
            }
        }
    }

    public byte[] Finish()
    {
        while (_count != 0)
        {
            Write(1, 1);
        }

        Marker(0xD9, []);
        return _output.WrittenSpan.ToArray();
    }

    private void Emit()
    {
        var space = _output.GetSpan(2);
        space[0] = (byte)_pending;
        space[1] = 0;
        _output.Advance(space[0] == 0xFF ? 2 : 1);
        _pending = 0;
        _count = 0;
    }
}
