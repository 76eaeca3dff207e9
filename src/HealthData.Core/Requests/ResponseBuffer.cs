namespace HealthData.Core;

/// <summary>
/// Reads answers into memory, up to a limit, while the call may still be retried. Streamed answers pass, unless they
/// are errors.
/// </summary>
internal sealed class ResponseBuffer(long maxBytes)
{
    /// <summary>Whether the body of the answer has to be read here.</summary>
    public static bool Applies(Response response, CallState call) =>
        response.ContentStream is { CanSeek: false } && (!call.Operation.IsStreamed || response.IsError);

    /// <summary>Reads the body, and puts what it read in its place.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="call">The call that it belongs to.</param>
    /// <param name="watch">The watch over the reads.</param>
    /// <param name="async">Whether to read asynchronously.</param>
    /// <param name="cancellationToken">The call's token; the reads end with the watch's.</param>
    public async ValueTask ReadAsync(
        Response response, CallState call, StallWatch watch, bool async, CancellationToken cancellationToken)
    {
        var isError = response.IsError;
        var limit = isError ? Math.Min(SafeText.MaxBodyBytes, maxBytes) : maxBytes;
        var body = response.ContentStream!;
        var decoded = Decode(response, call, body);
        var announced = decoded == body ? AnnouncedLength.Of(response) : -1;
        using var reader = new BoundedReader(decoded, watch, async, announced);
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
        catch (Exception) when (isError && !cancellationToken.IsCancellationRequested)
        {
            // The status says more than the loss of its explanation.
        }

        response.ContentStream = reader.ToStream(limit);
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
