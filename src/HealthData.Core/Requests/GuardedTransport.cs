namespace HealthData.Core;

/// <summary>
/// Stands between the pipeline and the user's transport, so that neither a reason phrase nor the text of a network
/// error, which may quote the service, reaches the pipeline's logs and spans. It is the last to check a request, and
/// watches for attempts that stand still.
/// </summary>
internal sealed class GuardedTransport(HttpPipelineTransport inner, RequestGuardPolicy guard) : HttpPipelineTransport
{
    // A message's token is Azure.Core's own to set, so an attempt with a token of its own is a message of its own.
    private readonly HttpPipeline _sender = new(inner);

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Update(HttpPipelineTransportOptions options) => inner.Update(options);

    public override void Process(HttpMessage message)
    {
        guard.Check(message);
        var call = CallState.Find(message);
        call?.BeginAttempt(message);
        try
        {
            if (call is null)
            {
                inner.Process(message);
            }
            else
            {
                using var watch = Watch(message, call);
                var attempt = CreateAttempt(message);
                _sender.Send(attempt, watch.Token);
                message.Response = attempt.Response;
            }
        }
        catch (Exception exception) when (!IsCancellation(exception, message))
        {
            FailureTranslator.Throw(exception, call, message.CancellationToken);
        }
        finally
        {
            call?.Upload?.EndAttempt();
        }

        Receive(message, call);
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        guard.Check(message);
        var call = CallState.Find(message);
        call?.BeginAttempt(message);
        try
        {
            if (call is null)
            {
                await inner.ProcessAsync(message).ConfigureAwait(false);
            }
            else
            {
                using var watch = Watch(message, call);
                var attempt = CreateAttempt(message);
                await _sender.SendAsync(attempt, watch.Token).ConfigureAwait(false);
                message.Response = attempt.Response;
            }
        }
        catch (Exception exception) when (!IsCancellation(exception, message))
        {
            FailureTranslator.Throw(exception, call, message.CancellationToken);
        }
        finally
        {
            call?.Upload?.EndAttempt();
        }

        Receive(message, call);
    }

    private static void Receive(HttpMessage message, CallState? call)
    {
        call?.BeginAnswer();
        message.Response = new GuardedResponse(message.Response);
    }

    private static HttpMessage CreateAttempt(HttpMessage message)
    {
        var attempt = new HttpMessage(message.Request, message.ResponseClassifier) { BufferResponse = false };
        var processing = attempt.ProcessingContext;
        processing.RetryNumber = message.ProcessingContext.RetryNumber;
        return attempt;
    }

    private static bool IsCancellation(Exception exception, HttpMessage message) =>
        exception is OperationCanceledException && message.CancellationToken.IsCancellationRequested;

    private static StallWatch Watch(HttpMessage message, CallState call)
    {
        var watch = call.WatchAttempt(message.CancellationToken);
        call.Upload?.BeginAttempt(watch);
        watch.Run();
        return watch;
    }
}
