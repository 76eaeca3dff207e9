namespace HealthData.Core;

/// <summary>
/// Looks at each request before it is sent: its address must be of the endpoint's origin or of an allowed one, and its
/// headers must hold nothing that would change the request.
/// </summary>
internal sealed class RequestGuardPolicy : HttpPipelinePolicy
{
    private readonly Uri _endpoint;
    private readonly Uri[] _allowedOrigins;

    public RequestGuardPolicy(Uri endpoint, IEnumerable<Uri> allowedOrigins)
    {
        _endpoint = endpoint;
        _allowedOrigins = [.. allowedOrigins];
        if (!Array.TrueForAll(_allowedOrigins, origin => origin is { IsAbsoluteUri: true }))
        {
            throw new ArgumentException("Each allowed origin must be an absolute address.", nameof(allowedOrigins));
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        CheckOrigin(message);
        KeepFromRepeating(message);
        try
        {
            ProcessNext(message, pipeline);
        }
        catch (Exception exception)
        {
            FailureTranslator.Throw(exception, CallState.Find(message), message.CancellationToken);
        }
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        CheckOrigin(message);
        KeepFromRepeating(message);

        // A call translates its failures itself.
        return CallState.Find(message) is null ? PassAsync(message, pipeline) : ProcessNextAsync(message, pipeline);
    }

    /// <summary>Throws where the message's address or a header of it is not allowed, as the last look before it is
    /// sent.</summary>
    public void Check(HttpMessage message)
    {
        CheckOrigin(message);
        foreach (var header in message.Request.Headers)
        {
            if (!RequestGuards.IsHeaderValue(header.Name) || !RequestGuards.IsHeaderValue(header.Value))
            {
                throw new ArgumentException(
                    "A request header has a line break or a character that isn't printable ASCII.");
            }
        }
    }

    private void CheckOrigin(HttpMessage message)
    {
        var call = CallState.Find(message);
        if (!IsAllowed(message.Request.Uri.ToUri(), call))
        {
            throw FailureTranslator.Create(
                call,
                HealthDataErrorCode.OriginNotAllowed,
                "was not sent because its address is not the endpoint's",
                $"If you trust the origin of the link, add it to {nameof(HealthDataClientOptions.AllowedOrigins)}.");
        }
    }

    private static async ValueTask PassAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        try
        {
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            FailureTranslator.Throw(exception, call: null, message.CancellationToken);
        }
    }

    // A foreign operation follows a link to where the service keeps its files, without authentication, and over https
    // only, unless all of it is on this machine.
    private bool IsAllowed(Uri target, CallState? call) =>
        Origins.AreSame(target, _endpoint)
        || Array.Exists(_allowedOrigins, origin => Origins.AreSame(target, origin))
        || (call is { Operation.IsForeign: true }
            && (target.Scheme == Uri.UriSchemeHttps
                || (target.Scheme == Uri.UriSchemeHttp && target.IsLoopback && _endpoint.IsLoopback)));

    // The runtime on its own sends a request without a body again when the connection ends before the answer. What
    // changes something is sent by us alone: a deletion repeated unseen would end in a 404.
    private static void KeepFromRepeating(HttpMessage message)
    {
        if (message.Request.Content is null && !RequestOperation.IsReading(message.Request.Method))
        {
            message.Request.Content = RequestContent.Create(ReadOnlyMemory<byte>.Empty);
        }
    }
}
