using System.Buffers;
using System.Runtime.CompilerServices;

namespace HealthData.Core;

/// <summary>
/// The body of a streamed answer. A body that breaks off or stands still fails like the call itself would, and the
/// call's token cancels its reads too. One that nobody reads or disposes of gives its connection back when it is
/// collected: the call's token, which may live long, does not hold it.
/// </summary>
internal sealed class ResponseStream : ReadOnlyStream
{
    private const int LargestSynchronousRead = 64 * 1024;

    private readonly object _gate = new();
    private readonly Stream _body;
    private readonly Response _response;
    private readonly ICallFacts _call;
    private readonly CancellationToken _callToken;
    private readonly StallWatch _watch;
    private readonly CancellationTokenRegistration _registration;
    private readonly long _announced;
    private CancellationToken _canceledBy;
    private long _received;
    private bool _isReading;
    private bool _isClosed;
    private bool _isDisposed;

    public ResponseStream(
        Stream body, Response response, ICallFacts call, StallWatch watch, CancellationToken callToken)
    {
        _body = body;
        _response = response;
        _call = call;
        _callToken = callToken;
        _watch = watch;
        _announced = AnnouncedLength.Of(response);
        _registration = _watch.Token.UnsafeRegister(
            static state =>
            {
                if (((WeakReference<ResponseStream>)state!).TryGetTarget(out var stream))
                {
                    stream.GiveUp();
                }
            },
            new WeakReference<ResponseStream>(this));
    }

    ~ResponseStream() => Dispose(false);

    // Only an asynchronous read can be ended without disposing of the body under it; see GiveUp.
    public override int Read(Span<byte> buffer)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Min(buffer.Length, LargestSynchronousRead));
        var wanted = Math.Min(buffer.Length, bytes.Length);
        var read = ReadAsync(bytes.AsMemory(0, wanted), CancellationToken.None).AsTask().GetAwaiter().GetResult();
        bytes.AsSpan(0, read).CopyTo(buffer);
        ArrayPool<byte>.Shared.Return(bytes);
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<int>(cancellationToken);
        }

        if (!TryBegin())
        {
            throw Failed(new ObjectDisposedException(null), cancellationToken);
        }

        return cancellationToken.CanBeCanceled && cancellationToken != _callToken
            ? ReadCancelable(buffer, cancellationToken)
            : ReadWatched(buffer, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lock (_gate)
            {
                _isDisposed = true;
            }

            _registration.Dispose();
            GiveUp();
            _response.Dispose();
        }

        // It is registered with the call's token, which may outlive this by far.
        _watch.Dispose();
        base.Dispose(disposing);
    }

    private ValueTask<int> ReadWatched(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        ValueTask<int> read;
        _watch.Run();
        try
        {
            read = _body.ReadAsync(buffer, _watch.Token);
        }
        catch (Exception exception)
        {
            End();
            throw Failed(exception, cancellationToken);
        }

        if (!read.IsCompletedSuccessfully)
        {
            return Await(read, buffer.Length, cancellationToken);
        }

        End();
        return new(Checked(read.Result, buffer.Length));
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> ReadCancelable(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((ResponseStream)state!).Cancel(token), this);
        return await ReadWatched(buffer, cancellationToken).ConfigureAwait(false);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> Await(ValueTask<int> read, int wanted, CancellationToken cancellationToken)
    {
        int count;
        try
        {
            count = await read.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            End();
            throw Failed(exception, cancellationToken);
        }

        End();
        return Checked(count, wanted);
    }

    private bool TryBegin()
    {
        lock (_gate)
        {
            _isReading = !_isClosed;
            return _isReading;
        }
    }

    private void End()
    {
        _watch.Pause();
        bool isClosed;
        lock (_gate)
        {
            _isReading = false;
            isClosed = _isClosed;
        }

        if (isClosed)
        {
            _body.Dispose();
        }
    }

    // The runtime reads a disposed body to its end and gives its connection to the next request. A read that is still
    // under way would then take bytes of that request's answer, so it is canceled instead, which closes the connection.
    private void GiveUp()
    {
        bool isReading;
        lock (_gate)
        {
            _isClosed = true;
            isReading = _isReading;
        }

        if (isReading)
        {
            _watch.Cancel();
        }
        else
        {
            _body.Dispose();
        }
    }

    private void Cancel(CancellationToken token)
    {
        _canceledBy = token;
        _watch.Cancel();
    }

    // A connection that the watch has closed may look like the end of the body; and over HTTP/2 the runtime takes an
    // early end for the end.
    private int Checked(int read, int wanted)
    {
        if (read > 0)
        {
            _received += read;
            return read;
        }

        if (wanted > 0 && _watch.Token.IsCancellationRequested)
        {
            throw Failed(new OperationCanceledException(), CancellationToken.None);
        }

        return wanted > 0 && _received < _announced
            ? throw FailureTranslator.Create(
                _call, HealthDataErrorCode.ResponseTruncated, "returned an incomplete response")
            : read;
    }

    private Exception Failed(Exception exception, CancellationToken cancellationToken)
    {
        if (_callToken.IsCancellationRequested)
        {
            return new OperationCanceledException("The call was canceled.", _callToken);
        }

        if (_watch.HasFired && !cancellationToken.IsCancellationRequested)
        {
            return FailureTranslator.Translate(new TimeoutException(), _call, CancellationToken.None);
        }

        if (_canceledBy.IsCancellationRequested)
        {
            return new OperationCanceledException("The read was canceled.", _canceledBy);
        }

        return _isDisposed
            ? new ObjectDisposedException(null, "The response was disposed while it was being read.")
            : FailureTranslator.Translate(exception, _call, cancellationToken);
    }
}
