using System.Buffers;
using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>
/// Reads a <c>multipart/*</c> body (RFC 2046 5.1) part by part, in constant memory and linear time.
/// </summary>
/// <remarks>
/// <para>A delimiter is a whole line: <c>--boundary</c>, perhaps followed by blanks. The line that only starts like
/// one is content, so a nested multipart may use a longer boundary. The closing delimiter is taken as soon as its
/// two last dashes are there; what follows it is never read.</para>
/// <para>The end of the first delimiter line tells what ends a line in this body: CRLF, or LF alone. The other one is
/// content from there on, which leaves no byte in doubt. Header lines may end with either.</para>
/// <para>One operation at a time: a second one throws <see cref="InvalidOperationException"/>. Disposing during a read
/// is safe. The reader owns the body.</para>
/// </remarks>
internal sealed partial class MultipartReader : IAsyncDisposable
{
    private const int BufferSize = 128 * 1024;
    private const int Busy = 1;
    private const int Disposed = 2;

    private readonly Stream _body;
    private readonly MultipartLimits _limits;
    private readonly Func<MultipartError, Exception> _fail;
    private readonly ArrayPool<byte> _pool;
    private byte[] _buffer;
    private int _gate;
    private State _state;
    private MultipartError? _error;
    private MultipartPart? _current;
    private int _parts;

    /// <param name="body">The body, which the reader disposes of.</param>
    /// <param name="boundary">The content type's boundary as it is there; null if there is none.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="fail">Makes the exception for an error. A later call on the reader asks for it again.</param>
    /// <param name="pool">Where the buffer comes from; the shared pool by default.</param>
    public MultipartReader(
        Stream body,
        string? boundary,
        MultipartLimits limits,
        Func<MultipartError, Exception> fail,
        ArrayPool<byte>? pool = null)
    {
        if (string.IsNullOrEmpty(boundary))
        {
            throw fail(MultipartError.MissingBoundary);
        }

        if (boundary.Length > limits.BoundaryLength || !MultipartBoundary.IsPrintable(boundary))
        {
            throw fail(MultipartError.InvalidBoundary);
        }

        _body = body;
        _limits = limits;
        _fail = fail;
        _pool = pool ?? ArrayPool<byte>.Shared;
        _delimiter = MultipartBoundary.Delimiter(boundary);
        _buffer = _pool.Rent(Math.Max(BufferSize, limits.HeaderBytes + _delimiter.Length + (2 * MaxPadding)));
    }

    private enum State
    {
        Preamble,
        Headers,
        Content,
        Closed,
    }

    /// <summary>Skips what is left of the last part and reads the headers of the next one.</summary>
    /// <returns>The part, or null after the closing boundary.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<MultipartPart?> ReadPartAsync(CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            _current = null;
            MultipartPart? part;
            while (!TryReadPart(out part))
            {
                Filled(await _body.ReadAsync(Room(), cancellationToken).ConfigureAwait(false));
            }

            return part;
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Returns the buffer, once no read uses it, and disposes of the body.</summary>
    public ValueTask DisposeAsync()
    {
        var before = Interlocked.Or(ref _gate, Disposed);
        if ((before & Disposed) != 0)
        {
            return default;
        }

        if (before == 0)
        {
            ReturnBuffer();
        }

        return _body.DisposeAsync();
    }

    private bool TryReadPart(out MultipartPart? part)
    {
        part = null;
        while (true)
        {
            ThrowIfFailed();
            switch (_state)
            {
                case State.Closed:
                    return true;
                case State.Preamble when !AdvancePreamble():
                    return false;
                case State.Content:
                    _start = _known;
                    if (!Advance())
                    {
                        return false;
                    }

                    break;
                case State.Headers:
                    return TryReadHeaders(out part);
            }
        }
    }

    private void Enter()
    {
        var before = Interlocked.CompareExchange(ref _gate, Busy, 0);
        if (before == 0)
        {
            return;
        }

        ObjectDisposedException.ThrowIf((before & Disposed) != 0, this);
        throw new InvalidOperationException("A read of this multipart body is in progress. Await it first.");
    }

    private void Enter(MultipartPart part)
    {
        Enter();
        if (ReferenceEquals(_current, part))
        {
            return;
        }

        Exit();
        throw new InvalidOperationException(
            "The reader has moved to the next part. Read or copy a part before you request the next one.");
    }

    private void Exit()
    {
        if ((Interlocked.And(ref _gate, ~Busy) & Disposed) != 0)
        {
            ReturnBuffer();
        }
    }

    private void ReturnBuffer()
    {
        var buffer = _buffer;
        _buffer = [];
        _start = _known = _end = 0;
        _pool.Return(buffer);
    }

    private void ThrowIfFailed()
    {
        if (_error is { } error)
        {
            throw _fail(error);
        }
    }

    private Exception Failed(MultipartError error)
    {
        _error = error;
        return _fail(error);
    }
}
