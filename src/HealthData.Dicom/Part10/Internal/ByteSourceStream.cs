namespace HealthData.Dicom;

/// <summary>What is left of a <see cref="ByteSource"/>, as a stream to inflate from.</summary>
internal sealed class ByteSourceStream(ByteSource source) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) =>
        throw new NotSupportedException("Use the asynchronous methods to read this stream.");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        source.ReadAsync(buffer, cancellationToken);
}
