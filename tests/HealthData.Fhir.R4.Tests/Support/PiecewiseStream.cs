namespace HealthData.Fhir.R4.Tests.Support;

/// <summary>Gives a few bytes at a time, as a network does.</summary>
internal sealed class PiecewiseStream(byte[] bytes, Random random) : MemoryStream(bytes)
{
    private const int MostAtOnce = 40;

    /// <summary>Gets the number of bytes at the start that come in large pieces.</summary>
    public int AtOnce { get; init; }

    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer)
    {
        var most = Position < AtOnce ? AtOnce - (int)Position : random.Next(1, MostAtOnce);
        return base.Read(buffer[..Math.Min(buffer.Length, most)]);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));
}
