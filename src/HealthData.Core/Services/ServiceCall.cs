using System.Runtime.ExceptionServices;

namespace HealthData.Core;

/// <summary>One call of a client method: its message, its span, its facts, and the body of its answer.</summary>
internal sealed class ServiceCall : IDisposable
{
    private readonly HttpPipeline _pipeline;
    private readonly FailureReader _failures;
    private readonly Action<Request>? _change;
    private readonly ClientTelemetry _telemetry;
    private readonly CallState _state;
    private readonly HttpMessage _message;
    private readonly SyncAsyncEventHandler<AccessedEventArgs>? _accessed;

    public ServiceCall(
        HttpPipeline pipeline,
        FailureReader failures,
        ClientTelemetry telemetry,
        CallState state,
        HttpMessage message,
        Action<Request>? change,
        SyncAsyncEventHandler<AccessedEventArgs>? accessed)
    {
        _pipeline = pipeline;
        _failures = failures;
        _change = change;
        _telemetry = telemetry;
        _state = state;
        _message = message;
        _accessed = accessed;
        state.AttachTo(message);
    }

    public Request Request => _message.Request;

    public ICallFacts Facts => _state;

    /// <summary>The search values in the body, for the trail of accesses; null where there are none.</summary>
    public string? Form { get; set; }

    /// <summary>Called when the service is too busy and the request is going to be sent again, with the wait that the
    /// answer asks for.</summary>
    public Action<TimeSpan?>? OnBusy
    {
        set => _state.OnBusy = value;
    }

    /// <summary>Says that the request holds what makes it safe to send again, elsewhere than in its headers.</summary>
    public void SetConditional() => _state.IsConditional = true;

    /// <summary>The answer that came, an error too; null before it.</summary>
    public Response? Answer => _message.HasResponse ? _message.Response : null;

    public void SetContent(RequestContent content, string contentType, bool isReplayable)
    {
        _state.Upload = new UploadContent(content, isReplayable, _state);
        Request.Content = _state.Upload;
        Request.Headers.SetValue("Content-Type", contentType);
    }

    /// <summary>Adds a token that is not the client's own.</summary>
    public async ValueTask AuthorizeAsync(
        TokenCredential credential, string scope, CancellationToken cancellationToken)
    {
        try
        {
            var checkedCredential = new CheckedCredential(credential, _state.LongestPause, _state.Time);
            var token = await checkedCredential
                .GetTokenAsync(new TokenRequestContext([scope]), cancellationToken).ConfigureAwait(false);
            Request.Headers.SetValue("Authorization", "Bearer " + token.Token);
        }
        catch (Exception exception)
        {
            FailureTranslator.Throw(exception, _state, cancellationToken);
        }
    }

    public async ValueTask<Response> SendAsync(CancellationToken cancellationToken)
    {
        using var span = _telemetry.Start(_state.Operation);
        try
        {
            _change?.Invoke(Request);
            await _pipeline.SendAsync(_message, cancellationToken).ConfigureAwait(false);
            Complete();
        }
        catch (Exception exception)
        {
            var failure = Failed(exception, span, cancellationToken);
            if (_accessed is not null)
            {
                await AccessTrail
                    .TellAsync(_accessed, Accessed(failure, isSynchronous: false, cancellationToken))
                    .ConfigureAwait(false);
            }

            ExceptionDispatchInfo.Throw(failure);
        }

        span.Succeeded(_message.Response.Status);
        if (_accessed is not null)
        {
            await AccessTrail
                .TellAsync(_accessed, Accessed(failure: null, isSynchronous: false, cancellationToken))
                .ConfigureAwait(false);
        }

        return _message.Response;
    }

    public Response Send(CancellationToken cancellationToken)
    {
        using var span = _telemetry.Start(_state.Operation);
        try
        {
            _change?.Invoke(Request);
            _pipeline.Send(_message, cancellationToken);
            Complete();
        }
        catch (Exception exception)
        {
            var failure = Failed(exception, span, cancellationToken);
            if (_accessed is not null)
            {
                AccessTrail.Tell(_accessed, Accessed(failure, isSynchronous: true, cancellationToken));
            }

            ExceptionDispatchInfo.Throw(failure);
        }

        span.Succeeded(_message.Response.Status);
        if (_accessed is not null)
        {
            AccessTrail.Tell(_accessed, Accessed(failure: null, isSynchronous: true, cancellationToken));
        }

        return _message.Response;
    }

    /// <summary>The body of a streamed answer, without its content codings, which lives on when the call is disposed
    /// of.</summary>
    public Stream OpenBody(CancellationToken cancellationToken)
    {
        var response = _message.Response;
        var body = new ResponseStream(
            _message.ExtractResponseContent() ?? Stream.Null, response, _state, _state.WatchBody(cancellationToken),
            cancellationToken);
        try
        {
            return DecodedStream.Of(body, response, _state);
        }
        catch (HealthDataRequestFailedException)
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>The failure of an answer that came, and can't be used.</summary>
    public HealthDataRequestFailedException Fail(
        string code, string @event, string? advice = null, Exception? inner = null) => new Failure
        {
            Call = _state,
            Status = _message.HasResponse ? _message.Response.Status : 0,
            ErrorCode = code,
            Event = @event,
            Advice = advice,
            Inner = inner,
        }.ToException();

    public void Dispose()
    {
        _state.Upload?.Dispose();
        _message.Dispose();
    }

    private AccessedEventArgs Accessed(
        Exception? failure, bool isSynchronous, CancellationToken cancellationToken)
    {
        var response = Answer;
        return new(isSynchronous, _state.Name, Request.Method, Request.Uri.ToUri(), cancellationToken)
        {
            Form = Form,
            StartedOn = _state.Time.GetUtcNow() - _state.Elapsed,
            Status = response?.Status ?? 0,
            Failure = failure,
            Location = response?.Headers.TryGetValue("Location", out var location) == true ? location : null,
            ClientRequestId = Request.ClientRequestId,
            Attempts = _state.Attempts,
        };
    }

    private void Complete()
    {
        var response = _message.Response;
        if (response.IsError ? !IsDoneBefore(response) : _state.Operation.IsAnswer?.Invoke(response) == false)
        {
            using (response)
            {
                throw _failures.Read(_state, _state.Operation, response).ToException();
            }
        }
    }

    // An earlier attempt deleted or created it, and only its answer was lost.
    private bool IsDoneBefore(Response response) => _state.IsRepeated
        && response.Status == (_state.Operation.Method == RequestMethod.Delete ? 404 : _state.Operation.DoneStatus);

    private Exception Failed(Exception exception, ClientSpan span, CancellationToken cancellationToken)
    {
        var failure = FailureTranslator.Translate(exception, _state, cancellationToken);
        span.Failed(failure);
        return failure;
    }
}
