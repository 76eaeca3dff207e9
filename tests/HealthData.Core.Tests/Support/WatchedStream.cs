namespace HealthData.Core.Tests.Support;

/// <summary>A client's connection that calls back before each of its operations, and tells what it waits for.</summary>
internal sealed class WatchedStream(Stream inner, Action onOperation) : Stream
{
    private readonly List<byte> _received = [];
    private long _count;
    private int _pending;

    /// <summary>Whether the client has left it.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether an operation is under way.</summary>
    public bool IsWaiting => Volatile.Read(ref _pending) > 0 && !IsClosed;

    /// <summary>How many bytes have come.</summary>
    public long Received => Interlocked.Read(ref _count);

    /// <summary>Whether the head of an answer has come.</summary>
    public bool HasHead
    {
        get
        {
            lock (_received)
            {
                return Encoding.Latin1.GetString([.. _received]).Contains("\r\n\r\n", StringComparison.Ordinal);
            }
        }
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        Begin();
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        finally
        {
            End();
        }

        Note(buffer[..read]);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Begin();
        int read;
        try
        {
            read = await inner.ReadAsync(buffer, cancellationToken);
        }
        finally
        {
            End();
        }

        Note(buffer.Span[..read]);
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Begin();
        try
        {
            inner.Write(buffer);
        }
        finally
        {
            End();
        }
    }

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Begin();
        try
        {
            await inner.WriteAsync(buffer, cancellationToken);
        }
        finally
        {
            End();
        }
    }

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        inner.Dispose();
        base.Dispose(disposing);
    }

    private void Begin()
    {
        onOperation();
        Interlocked.Increment(ref _pending);
    }

    private void End() => Interlocked.Decrement(ref _pending);

    // What follows a head of usual size is of no interest.
    private void Note(ReadOnlySpan<byte> bytes)
    {
        Interlocked.Add(ref _count, bytes.Length);
        lock (_received)
        {
            if (_received.Count < 4096)
            {
                _received.AddRange(bytes);
            }
        }
    }
}
