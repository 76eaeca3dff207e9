namespace HealthData.Core;

/// <summary>The way of every request of one client: from an operation to its answer or its failure.</summary>
internal sealed class ServicePipeline
{
    private readonly ClientTelemetry _telemetry;
    private readonly FailureReader _failures;
    private readonly TimeSpan _stallTimeout;
    private readonly TimeProvider _time;
    private readonly string _basePath;
    private readonly Action<Request>? _change;
    private readonly SyncAsyncEventHandler<AccessedEventArgs>? _accessed;

    public ServicePipeline(
        Uri endpoint,
        TokenCredential? credential,
        HealthDataClientOptions options,
        ServiceProfile profile,
        ClientTelemetry telemetry)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (credential is not null && options.Authentication is not null)
        {
            throw new ArgumentException(
                $"Pass a token credential, or set {nameof(options.Authentication)} in the options, but not both.",
                nameof(credential));
        }

        var isOwnHost = endpoint.IsAbsoluteUri && profile.Owns(endpoint);
        Endpoint = EndpointGuard.Check(
            endpoint,
            credential is not null ? AuthenticationKind.Token
                : options.Authentication is not null ? AuthenticationKind.Other : AuthenticationKind.None,
            options.AllowInsecureEndpoint,
            isOwnHost,
            options.Audience is { } audience && audience != default);
        _telemetry = telemetry;
        _failures = new FailureReader(profile, isOwnHost, UnauthorizedAdvice(credential, options));
        _stallTimeout = options.LongestPause;
        _time = options.TimeProvider;
        _accessed = options.AccessHandlers;
        Delays = new RetryDelays(options.Retry, options.TimeProvider);
        _basePath = Endpoint.AbsolutePath.TrimEnd('/');
        Pipeline = PipelineFactory.Build(Endpoint, credential, options, profile);
    }

    private ServicePipeline(ServicePipeline origin, Action<Request>? change)
    {
        _telemetry = origin._telemetry;
        _failures = origin._failures;
        _stallTimeout = origin._stallTimeout;
        _time = origin._time;
        _basePath = origin._basePath;
        _accessed = origin._accessed;
        _change = origin._change + change;
        Delays = origin.Delays;
        Endpoint = origin.Endpoint;
        Pipeline = origin.Pipeline;
        ScopePath = origin.ScopePath;
    }

    public Uri Endpoint { get; }

    public HttpPipeline Pipeline { get; }

    /// <summary>The waits of what is sent again beyond the pipeline's own retries.</summary>
    public RetryDelays Delays { get; }

    /// <summary>The path between the endpoint and the routes of scoped operations.</summary>
    public string ScopePath { get; init; } = string.Empty;

    /// <summary>Gives the same way for calls that each change their request before it is sent.</summary>
    public ServicePipeline With(Action<Request> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(this, change);
    }

    /// <summary>Gives the same way to the resources below another path.</summary>
    public ServicePipeline At(string scopePath) => new(this, change: null) { ScopePath = scopePath };

    /// <summary>
    /// Makes the message of an operation. The values take the places of the route's parameters, in order and escaped.
    /// </summary>
    public ServiceCall Open(RequestOperation operation, params ReadOnlySpan<string> values)
    {
        var message = Create(operation);
        message.Request.Uri.Reset(Endpoint);
        message.Request.Uri.Path = operation.IsScoped ? _basePath + ScopePath : _basePath;
        message.Request.Uri.AppendPath(PathOf(operation, values), escape: false);
        return Call(operation, message);
    }

    /// <summary>Follows a link that an answer gave.</summary>
    public ServiceCall OpenLink(RequestOperation operation, Uri link)
    {
        var message = Create(operation);
        message.Request.Uri.Reset(link);
        return Call(operation, message);
    }

    /// <summary>Makes a message that no operation describes, from a path and query below the endpoint.</summary>
    public HttpMessage CreateMessage(RequestMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var slash = path.StartsWith('/') ? string.Empty : "/";
        if (!Uri.TryCreate(
                Endpoint.GetLeftPart(UriPartial.Authority) + _basePath + slash + path, UriKind.Absolute, out var target)
            || !target.AbsolutePath.StartsWith(_basePath + "/", StringComparison.Ordinal))
        {
            throw new ArgumentException(
                "The path must stay below the endpoint.", nameof(path));
        }

        var message = Pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(target);
        _change?.Invoke(message.Request);
        return message;
    }

    private static string PathOf(RequestOperation operation, ReadOnlySpan<string> values)
    {
        var segments = operation.Segments;
        var path = new string[segments.Length + 1];
        path[0] = string.Empty;
        var next = 0;
        for (var index = 0; index < segments.Length; index++)
        {
            var segment = segments[index];
            path[index + 1] = segment[0] == '{' ? Escape(values[next++], segment) : segment;
        }

        return string.Join('/', path);
    }

    private HttpMessage Create(RequestOperation operation)
    {
        var message = Pipeline.CreateMessage(null, operation.Classifier);
        message.BufferResponse = false;
        message.NetworkTimeout = Timeout.InfiniteTimeSpan;
        message.Request.Method = operation.Method;
        message.Request.ClientRequestId = RequestId.Next();
        return message;
    }

    private ServiceCall Call(RequestOperation operation, HttpMessage message) =>
        new(
            Pipeline,
            _failures,
            _telemetry,
            new CallState(operation, _stallTimeout, _time),
            message,
            operation.IsForeign ? null : _change,
            _accessed);

    private static string UnauthorizedAdvice(TokenCredential? credential, HealthDataClientOptions options) =>
        credential is not null
            ? "The service didn't accept the token. Check the identity's tenant and Audience in the options."
            : options.Authentication?.Advice
                ?? "The service requires authentication. Pass a credential, or set Authentication in the options.";

    // A comma, in lists, and what names operations and all types stand for themselves in a path (RFC 3986, 3.3).
    private static string Escape(string value, string segment) =>
        QueryGuards.Escape(RequestGuards.PathSegment(value, segment.Trim('{', '}')), ",$*");
}
