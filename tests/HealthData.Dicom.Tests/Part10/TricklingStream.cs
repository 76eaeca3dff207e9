namespace HealthData.Dicom.Tests.Part10;

/// <summary>A stream that cannot seek and gives a few bytes at a time.</summary>
internal sealed class TricklingStream(byte[] bytes, int step) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(Read(buffer.Span[..Math.Min(step, buffer.Length)]));
}
