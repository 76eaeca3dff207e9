namespace HealthData.Fhir.R4.Tests.Support;

/// <summary>Tells its length, and notes the largest room that it was given to read into.</summary>
internal sealed class AnnouncedStream(byte[] bytes) : MemoryStream(bytes)
{
    public int LargestRoom { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        LargestRoom = Math.Max(LargestRoom, buffer.Length);
        return base.Read(buffer);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));
}
