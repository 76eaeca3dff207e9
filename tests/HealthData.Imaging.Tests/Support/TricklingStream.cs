namespace HealthData.Imaging.Tests.Support;

/// <summary>Bytes that arrive a few at a time.</summary>
internal sealed class TricklingStream(byte[] content) : MemoryStream(content)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
}
