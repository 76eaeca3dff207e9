namespace HealthData.Fhir.R4.Tests.Support;

/// <summary>Gives a few bytes at a time, as a network does.</summary>
internal sealed class PiecewiseStream(byte[] bytes, Random random) : MemoryStream(bytes)
{
    private const int MostAtOnce = 40;

    public override int Read(Span<byte> buffer) =>
        base.Read(buffer[..Math.Min(buffer.Length, random.Next(1, MostAtOnce))]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));
}
