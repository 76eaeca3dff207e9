namespace HealthData.Testing;

/// <summary>Passes a number of bytes on, then strikes.</summary>
internal sealed class CutStream(Stream inner, long allowed, Func<Task> strike) : WriteOnlyStream
{
    private long _left = allowed;

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default)
    {
        var part = buffer[..(int)Math.Min(buffer.Length, _left)];
        _left -= part.Length;
        await inner.WriteAsync(part, cancellationToken).ConfigureAwait(false);
        if (part.Length < buffer.Length)
        {
            await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
            await strike().ConfigureAwait(false);
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);
}
