namespace HealthData.Testing;

/// <summary>Passes a few bytes on at a time, with a pause after each lot.</summary>
internal sealed class TrickleStream(Stream inner, int bytes, Func<Task> pause) : WriteOnlyStream
{
    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            var lot = buffer[..Math.Min(bytes, buffer.Length)];
            await inner.WriteAsync(lot, cancellationToken).ConfigureAwait(false);
            await inner.FlushAsync(cancellationToken).ConfigureAwait(false);
            await pause().ConfigureAwait(false);
            buffer = buffer[lot.Length..];
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);
}
