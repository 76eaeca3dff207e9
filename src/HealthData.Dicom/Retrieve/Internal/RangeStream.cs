namespace HealthData.Dicom;

/// <summary>Some bytes of a stream that has more: those before them are read and dropped.</summary>
internal sealed class RangeStream(Stream content, long skip, long? length) : ReadOnlyStream
{
    private const int DropLength = 64 << 10;

    private long _skip = skip;
    private long _rest = length ?? long.MaxValue;

    public override int Read(Span<byte> buffer)
    {
        var dropped = new byte[(int)Math.Min(_skip, DropLength)];
        while (_skip > 0)
        {
            var read = content.Read(dropped.AsSpan(0, (int)Math.Min(_skip, dropped.Length)));
            if (read == 0)
            {
                return 0;
            }

            _skip -= read;
        }

        return Take(_rest == 0 ? 0 : content.Read(buffer[..(int)Math.Min(_rest, buffer.Length)]));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var dropped = new byte[(int)Math.Min(_skip, DropLength)];
        while (_skip > 0)
        {
            var read = await content.ReadAsync(
                dropped.AsMemory(0, (int)Math.Min(_skip, dropped.Length)), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return 0;
            }

            _skip -= read;
        }

        return Take(_rest == 0
            ? 0
            : await content.ReadAsync(buffer[..(int)Math.Min(_rest, buffer.Length)], cancellationToken)
                .ConfigureAwait(false));
    }

    private int Take(int read)
    {
        _rest -= read;
        return read;
    }
}
