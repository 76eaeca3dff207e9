namespace HealthData.Core;

/// <summary>
/// Stands between the pipeline and the user's transport, so that neither a reason phrase nor the text of a network
/// error, which may quote the service, reaches the pipeline's logs and spans.
/// </summary>
internal sealed class GuardedTransport(HttpPipelineTransport inner) : HttpPipelineTransport
{
    public override Request CreateRequest() => inner.CreateRequest();

    public override void Update(HttpPipelineTransportOptions options) => inner.Update(options);

    public override void Process(HttpMessage message)
    {
        try
        {
            inner.Process(message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            FailureTranslator.Throw(exception, CallState.Find(message), message.CancellationToken);
        }

        message.Response = new GuardedResponse(message.Response);
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        try
        {
            await inner.ProcessAsync(message).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            FailureTranslator.Throw(exception, CallState.Find(message), message.CancellationToken);
        }

        message.Response = new GuardedResponse(message.Response);
    }
}
