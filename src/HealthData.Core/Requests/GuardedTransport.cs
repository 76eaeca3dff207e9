namespace HealthData.Core;

/// <summary>
/// Stands between the pipeline and the user's transport, so that neither a reason phrase nor the text of a network
/// error, which may quote the service, reaches the pipeline's logs and spans. It is the last to check a request, and
/// watches for attempts that stand still; an answer that is not streamed is part of its attempt.
/// </summary>
internal sealed class GuardedTransport(
    HttpPipelineTransport inner, RequestGuardPolicy guard, ResponseBuffer buffer) : HttpPipelineTransport
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
                message.Response = new GuardedResponse(message.Response);
                return;
            }

            using var watch = Watch(message, call);
            var attempt = CreateAttempt(message);
            _sender.Send(attempt, watch.Token);
            Receive(message, attempt.Response, call);
            if (ResponseBuffer.Applies(attempt.Response, call))
            {
                using var own = OwnWatch(message, call);
                buffer.ReadAsync(attempt.Response, call, own ?? watch, async: false, message.CancellationToken)
                    .AsTask().GetAwaiter().GetResult();
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
                message.Response = new GuardedResponse(message.Response);
                return;
            }

            using var watch = Watch(message, call);
            var attempt = CreateAttempt(message);
            await _sender.SendAsync(attempt, watch.Token).ConfigureAwait(false);
            Receive(message, attempt.Response, call);
            if (ResponseBuffer.Applies(attempt.Response, call))
            {
                using var own = OwnWatch(message, call);
                await buffer.ReadAsync(attempt.Response, call, own ?? watch, async: true, message.CancellationToken)
                    .ConfigureAwait(false);
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
    }

    private static void Receive(HttpMessage message, Response answer, CallState call)
    {
        call.Upload?.EndAttempt();
        call.BeginAnswer();
        message.Response = new GuardedResponse(answer);
    }

    // Over HTTP/2, a request may still be written, and pause its watch, while its answer is read.
    private static StallWatch? OwnWatch(HttpMessage message, CallState call) =>
        call.Upload is null ? null : call.WatchAttempt(message.CancellationToken);

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
