namespace HealthData.Testing;

/// <summary>
/// Passes an instance through to whoever reads it, and into a sink: with a zeroed preamble, as the service stores it.
/// </summary>
internal sealed class IntakeStream(Stream source, ContentSink sink, long limit, Func<Exception> exceeded)
    : ReadOnlyStream
{
    private const int PreambleBytes = 128;
    private const int PrefixEnd = 132;

    private readonly byte[] _prefix = new byte[PrefixEnd - PreambleBytes];
    private long _position;

    /// <summary>Whether the bytes still go to the sink.</summary>
    public bool IsKept { get; set; } = true;

    /// <summary>Whether the preamble is followed by the prefix that marks a file (PS3.10 7.1).</summary>
    public bool HasPrefix => _prefix.AsSpan().SequenceEqual("DICM"u8);

    public override int Read(Span<byte> buffer) => throw new NotSupportedException("Read asynchronously.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (_position + count > limit)
        {
            throw exceeded();
        }

        if (_position < PrefixEnd)
        {
            Start(buffer.Span[..count]);
        }

        _position += count;
        if (IsKept)
        {
            await sink.WriteAsync(buffer[..count], cancellationToken).ConfigureAwait(false);
        }

        return count;
    }

    private void Start(Span<byte> bytes)
    {
        for (var i = 0; i < bytes.Length && _position + i < PrefixEnd; i++)
        {
            if (_position + i < PreambleBytes)
            {
                bytes[i] = 0;
            }
            else
            {
                _prefix[_position + i - PreambleBytes] = bytes[i];
            }
        }
    }
}
