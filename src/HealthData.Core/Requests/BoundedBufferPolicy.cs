namespace HealthData.Core;

/// <summary>
/// Reads answers into memory, up to a limit, while the call may still be retried. Streamed answers pass, unless they
/// are errors.
/// </summary>
internal sealed class BoundedBufferPolicy(long maxBytes) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        if (Applies(message, out var call, out var body))
        {
            Buffer(message, call, body, async: false).AsTask().GetAwaiter().GetResult();
        }
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        if (Applies(message, out var call, out var body))
        {
            await Buffer(message, call, body, async: true).ConfigureAwait(false);
        }
    }

    private static bool Applies(
        HttpMessage message, [NotNullWhen(true)] out CallState? call, [NotNullWhen(true)] out Stream? body)
    {
        call = CallState.Find(message);
        body = message.Response.ContentStream;
        return call is not null && body is { CanSeek: false }
            && (!call.Operation.IsStreamed || message.Response.IsError);
    }

    private async ValueTask Buffer(HttpMessage message, CallState call, Stream body, bool async)
    {
        var isError = message.Response.IsError;
        var limit = isError ? Math.Min(SafeText.MaxBodyBytes, maxBytes) : maxBytes;
        using var watch = call.WatchAttempt(message.CancellationToken);
        var announced = message.Response.Headers.Contains("Content-Encoding")
            ? -1
            : AnnouncedLength.Of(message.Response);
        using var reader = new BoundedReader(Decode(message.Response, call, body), watch, async, announced);
        try
        {
            while (await reader.ReadAsync().ConfigureAwait(false) && !(isError && reader.Length >= limit))
            {
                if (reader.Length > limit)
                {
                    throw TooLarge(call);
                }
            }

            if (reader.Length < announced)
            {
                throw FailureTranslator.Create(
                    call, HealthDataErrorCode.ResponseTruncated, "returned an incomplete response");
            }
        }
        catch (Exception) when (isError && !message.CancellationToken.IsCancellationRequested)
        {
            // The status says more than the loss of its explanation.
        }

        message.Response.ContentStream = reader.ToStream(limit);
    }

    // The limit counts decoded bytes. Of an error, the status says more than its explanation.
    private static Stream Decode(Response response, CallState call, Stream body)
    {
        try
        {
            return DecodedStream.Of(body, response, call);
        }
        catch (HealthDataRequestFailedException) when (response.IsError)
        {
            return body;
        }
    }

    private static HealthDataRequestFailedException TooLarge(CallState call) => FailureTranslator.Create(
        call,
        HealthDataErrorCode.ResponseTooLarge,
        "returned a response that is larger than the limit",
        $"Request less data, or raise {nameof(HealthDataClientOptions.MaxBufferedResponseBytes)} in the options.");
}
