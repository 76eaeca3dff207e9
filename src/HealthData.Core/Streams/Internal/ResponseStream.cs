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
    private readonly CancellationTokenRegistration _registration;

    public ResponseStream(Stream body, Response response, CallState call, CancellationToken callToken)
    {
        _body = body;
        _response = response;
        _call = call;
        _callToken = callToken;
        _registration = callToken.UnsafeRegister(static state => ((Stream)state!).Dispose(), body);
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _body.Read(buffer);
        }
        catch (Exception exception)
        {
            throw Failed(exception, CancellationToken.None);
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = _body.ReadAsync(buffer, cancellationToken);
            return read.IsCompletedSuccessfully ? read : Await(read, cancellationToken);
        }
        catch (Exception exception)
        {
            throw Failed(exception, cancellationToken);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _registration.Dispose();
            _body.Dispose();
            _response.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> Await(ValueTask<int> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            throw Failed(exception, cancellationToken);
        }
    }

    private Exception Failed(Exception exception, CancellationToken cancellationToken) =>
        _callToken.IsCancellationRequested
            ? new OperationCanceledException("The call was canceled.", _callToken)
            : FailureTranslator.Translate(exception, _call, cancellationToken);
}
