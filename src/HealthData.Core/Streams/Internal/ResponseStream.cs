using System.Runtime.CompilerServices;

namespace HealthData.Core;

/// <summary>
/// The body of a streamed answer. A body that breaks off or stands still fails like the call itself would, and the
/// call's token cancels its reads too.
/// </summary>
internal sealed class ResponseStream : ReadOnlyStream
{
    private readonly Stream _body;
    private readonly Response _response;
    private readonly CallState _call;
    private readonly CancellationToken _callToken;
    private readonly StallWatch _watch;
    private readonly CancellationTokenRegistration _registration;

    public ResponseStream(Stream body, Response response, CallState call, CancellationToken callToken)
    {
        _body = body;
        _response = response;
        _call = call;
        _callToken = callToken;
        _watch = call.WatchBody(callToken);
        _registration = _watch.Token.UnsafeRegister(static state => ((Stream)state!).Dispose(), body);
    }

    public override int Read(Span<byte> buffer)
    {
        _watch.Run();
        try
        {
            return Checked(_body.Read(buffer), buffer.Length);
        }
        catch (Exception exception)
        {
            throw Failed(exception, CancellationToken.None);
        }
        finally
        {
            _watch.Pause();
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _watch.Run();
        try
        {
            var read = _body.ReadAsync(buffer, cancellationToken);
            if (!read.IsCompletedSuccessfully)
            {
                return Await(read, buffer.Length, cancellationToken);
            }

            _watch.Pause();
            return new(Checked(read.Result, buffer.Length));
        }
        catch (Exception exception)
        {
            _watch.Pause();
            throw Failed(exception, cancellationToken);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _registration.Dispose();
            _watch.Dispose();
            _body.Dispose();
            _response.Dispose();
        }

        base.Dispose(disposing);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> Await(ValueTask<int> read, int wanted, CancellationToken cancellationToken)
    {
        try
        {
            return Checked(await read.ConfigureAwait(false), wanted);
        }
        catch (Exception exception)
        {
            throw Failed(exception, cancellationToken);
        }
        finally
        {
            _watch.Pause();
        }
    }

    // A connection that the watch has closed may look like the end of the body.
    private int Checked(int read, int wanted) => read == 0 && wanted > 0 && _watch.Token.IsCancellationRequested
        ? throw new OperationCanceledException()
        : read;

    private Exception Failed(Exception exception, CancellationToken cancellationToken) => _callToken.IsCancellationRequested
        ? new OperationCanceledException("The call was canceled.", _callToken)
        : FailureTranslator.Translate(
            _watch.HasFired && !cancellationToken.IsCancellationRequested ? new TimeoutException() : exception,
            _call,
            cancellationToken);
}
