using System.Buffers;

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
        return call is not null && body is { CanSeek: false } &&
            (!call.Operation.IsStreamed || message.Response.IsError);
    }

    private async ValueTask Buffer(HttpMessage message, CallState call, Stream body, bool async)
    {
        var isError = message.Response.IsError;
        var limit = isError ? Math.Min(FailureReader.MaxBodyBytes, maxBytes) : maxBytes;
        var rented = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            var length = 0;
            while (true)
            {
                var read = async
                    ? await body.ReadAsync(rented.AsMemory(length), message.CancellationToken).ConfigureAwait(false)
                    : body.Read(rented.AsSpan(length));
                length += read;
                if (read == 0 || (isError && length >= limit))
                {
                    break;
                }

                if (length > limit)
                {
                    throw TooLarge(call);
                }

                if (length == rented.Length)
                {
                    rented = Grow(rented);
                }
            }

            var bytes = rented.AsSpan(0, (int)Math.Min(length, limit)).ToArray();
            message.Response.ContentStream = new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
            body.Dispose();
        }
    }

    private static byte[] Grow(byte[] rented)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(rented.Length * 2L, Array.MaxLength));
        rented.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(rented);
        return larger;
    }

    private static HealthDataRequestFailedException TooLarge(CallState call) => FailureTranslator.Create(
        call,
        HealthDataErrorCodes.ResponseTooLarge,
        "was answered with more than fits the limit",
        $"Ask for less, or raise {nameof(HealthDataClientOptions.MaxBufferedResponseBytes)} in the options.");
}
