using System.Buffers;

namespace HealthData.Core;

/// <summary>
/// Collects a body in a pooled buffer, read by read. A synchronous call waits for asynchronous reads: another way to
/// cancel a read is to dispose of the body under it, which may give its connection to the next request too early.
/// </summary>
internal sealed class BoundedReader : IDisposable
{
    private const int Least = 16 * 1024;

    // Beyond it, a copy would go to the large object heap.
    private const int LargestCopied = 80 * 1024;

    // What a server says is not allocated unseen.
    private const int Most = 4 * 1024 * 1024;

    private readonly Stream _body;
    private readonly StallWatch _watch;
    private readonly bool _async;
    private byte[] _buffer;

    /// <param name="body">The body, which is disposed of with this.</param>
    /// <param name="watch">The watch over the reads.</param>
    /// <param name="async">Whether to read asynchronously.</param>
    /// <param name="expected">How long the body is said to be; -1 if that isn't known.</param>
    public BoundedReader(Stream body, StallWatch watch, bool async, long expected = -1)
    {
        // One byte more, so that the end is found without a larger buffer.
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(expected + 1, Least, Most));
        _body = body;
        _watch = watch;
        _async = async;
    }

    public int Length { get; private set; }

    /// <summary>Reads once more; false at the end.</summary>
    public async ValueTask<bool> ReadAsync()
    {
        if (Length == _buffer.Length)
        {
            Grow();
        }

        _watch.Run();
        try
        {
            var reading = _body.ReadAsync(_buffer.AsMemory(Length), _watch.Token);
            var read = _async ? await reading.ConfigureAwait(false) : reading.AsTask().GetAwaiter().GetResult();
            Length += read;
            return read > 0;
        }
        catch (Exception) when (_watch.HasFired)
        {
            throw new TimeoutException();
        }
    }

    /// <summary>Gives what was read, and ends the reading. What is large isn't copied.</summary>
    public MemoryStream ToStream(long limit)
    {
        var length = (int)Math.Min(Length, limit);
        if (length > LargestCopied)
        {
            var body = new RentedBody(_buffer, length);
            _buffer = [];
            return body;
        }

        var bytes = _buffer.AsSpan(0, length).ToArray();
        return new MemoryStream(bytes, 0, length, writable: false, publiclyVisible: true);
    }

    public void Dispose()
    {
        _body.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
