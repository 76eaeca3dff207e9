namespace HealthData.Core;

/// <summary>
/// Lets a large upload ask the server first (RFC 9110, 10.1.1), so that a refusal comes before the bytes are sent. A
/// server that lets the runtime wait in vain, or refuses the question, is not asked again by the same client.
/// </summary>
internal sealed class ExpectContinuePolicy : HttpPipelinePolicy
{
    private const string Expect = "Expect";
    private const int ExpectationFailed = 417;
    private const long SmallLength = 1024 * 1024;

    private volatile bool _isSilent;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var upload = Ask(message);
        ProcessNext(message, pipeline);
        if (IsQuestionRefused(message, upload))
        {
            ProcessNext(message, pipeline);
        }
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        Ask(message) is { } upload
            ? AskAsync(message, pipeline, upload)
            : ProcessNextAsync(message, pipeline);

    private async ValueTask AskAsync(
        HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline, UploadContent upload)
    {
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        if (IsQuestionRefused(message, upload))
        {
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
    }

    private UploadContent? Ask(HttpMessage message)
    {
        message.Request.Headers.Remove(Expect);
        if (_isSilent || CallState.Find(message)?.Upload is not { } upload
            || (upload.TryComputeLength(out var length) && length <= SmallLength))
        {
            return null;
        }

        message.Request.Headers.SetValue(Expect, "100-continue");
        upload.OnWaitedInVain = () => _isSilent = true;
        return upload;
    }

    private bool IsQuestionRefused(HttpMessage message, UploadContent? upload)
    {
        if (upload is not { HasStarted: false } || message.Response.Status != ExpectationFailed)
        {
            return false;
        }

        _isSilent = true;
        message.Request.Headers.Remove(Expect);
        message.Response.Dispose();
        return true;
    }
}
