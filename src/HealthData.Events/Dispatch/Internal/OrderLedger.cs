using System.Buffers.Binary;

namespace HealthData.Events;

/// <summary>
/// The highest number handled of each resource and who works on it, as one entry in the store, so that two instances
/// keep the order, too. The turn of a process that died ends by itself.
/// </summary>
internal sealed class OrderLedger(StateStore store, TimeSpan turnTime, TimeSpan lifetime, TimeProvider time)
{
    private const long None = long.MinValue;
    private const int Size = 2 * sizeof(long);
    private const int Attempts = 3;

    /// <summary>Begins a turn; null while another instance has one.</summary>
    public async ValueTask<OrderTurn?> TryBeginAsync(string key, CancellationToken cancellationToken)
    {
        var entry = await store.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        var (highest, turnEnd) = entry is null ? (None, 0) : Read(entry.Value);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (turnEnd > now)
        {
            return null;
        }

        var value = Write(highest, now + (long)turnTime.TotalMilliseconds);
        var written = await store.TryWriteAsync(key, value, entry?.ETag, lifetime, cancellationToken)
            .ConfigureAwait(false);
        return written is { } eTag ? new OrderTurn(key, highest == None ? null : highest, eTag) : null;
    }

    /// <summary>Ends a turn, in which a number was handled or none.</summary>
    public async ValueTask EndAsync(OrderTurn turn, long? handled, CancellationToken cancellationToken)
    {
        var highest = Math.Max(turn.Highest ?? None, handled ?? None);
        var value = Write(highest, 0);
        var written = await store.TryWriteAsync(turn.Key, value, turn.ETag, lifetime, cancellationToken)
            .ConfigureAwait(false);
        for (var attempt = 1; written is null && handled is not null && attempt < Attempts; attempt++)
        {
            // The turn had ended and was taken over: only the number matters now.
            var entry = await store.ReadAsync(turn.Key, cancellationToken).ConfigureAwait(false);
            var (other, turnEnd) = entry is null ? (None, 0) : Read(entry.Value);
            value = Write(Math.Max(other, highest), turnEnd);
            written = await store.TryWriteAsync(turn.Key, value, entry?.ETag, lifetime, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private static (long Highest, long TurnEnd) Read(BinaryData value)
    {
        var bytes = value.ToMemory().Span;
        return bytes.Length == Size ? (ReadNumber(bytes), ReadNumber(bytes[sizeof(long)..])) : (None, 0);
    }

    private static long ReadNumber(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);

    private static BinaryData Write(long highest, long turnEnd)
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, highest);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(sizeof(long)), turnEnd);
        return new BinaryData(bytes);
    }
}
