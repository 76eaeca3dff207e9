namespace HealthData.MedTech.Tests.Normalization;

/// <summary>Gives bytes in chunks of one size.</summary>
internal sealed class ChunkedStream(byte[] bytes, int chunk) : ReadOnlyStream
{
    private int _position;

    protected override int Fill(Span<byte> buffer)
    {
        var length = Math.Min(Math.Min(chunk, buffer.Length), bytes.Length - _position);
        bytes.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }
}
