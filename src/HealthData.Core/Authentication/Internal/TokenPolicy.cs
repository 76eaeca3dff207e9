namespace HealthData.Core;

/// <summary>
/// Adds tokens to requests. A token that the service has accepted before and now refuses is replaced once, with or
/// without a challenge: it may have been revoked, or the service's clock may run ahead.
/// </summary>
internal sealed class TokenPolicy(TokenCredential credential, string scope) : HttpPipelinePolicy
{
    private const int Unauthorized = 401;

    private volatile TokenHolder _holder = new(credential, scope);
    private volatile string? _accepted;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var holder = _holder;
        holder.Process(message, pipeline);
        if (IsRefused(message, out var refused))
        {
            var fresh = Replace(holder);
            fresh.Authorize(message);
            if (IsOther(message, refused))
            {
                message.Response.Dispose();
                ProcessNext(message, pipeline);
                IsRefused(message, out _);
            }
        }
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var holder = _holder;
        await holder.ProcessAsync(message, pipeline).ConfigureAwait(false);
        if (IsRefused(message, out var refused))
        {
            var fresh = Replace(holder);
            await fresh.AuthorizeAsync(message).ConfigureAwait(false);
            if (IsOther(message, refused))
            {
                message.Response.Dispose();
                await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
                IsRefused(message, out _);
            }
        }
    }

    private bool IsRefused(HttpMessage message, out string? header)
    {
        header = Header(message);
        if (message.Response.Status != Unauthorized)
        {
            _accepted = header;
            return false;
        }

        return header is not null && header == _accepted && CallState.Find(message)?.Upload is not { CanBeSent: false };
    }

    // What was asked for by another call meanwhile serves this one too.
    private TokenHolder Replace(TokenHolder stale)
    {
        var fresh = new TokenHolder(credential, scope);
        var seen = Interlocked.CompareExchange(ref _holder, fresh, stale);
        return ReferenceEquals(seen, stale) ? fresh : seen;
    }

    private static bool IsOther(HttpMessage message, string? refused) => Header(message) != refused;

    private static string? Header(HttpMessage message) =>
        message.Request.Headers.TryGetValue("Authorization", out var value) ? value : null;

    /// <summary>The tokens of one credential, kept until they end.</summary>
    private sealed class TokenHolder(TokenCredential credential, string scope)
        : BearerTokenAuthenticationPolicy(credential, scope)
    {
        public void Authorize(HttpMessage message) => AuthorizeRequest(message);

        public ValueTask AuthorizeAsync(HttpMessage message) => AuthorizeRequestAsync(message);
    }
}
