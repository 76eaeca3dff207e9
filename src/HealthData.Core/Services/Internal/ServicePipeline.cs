
namespace HealthData.Core;

/// <summary>The way of every request of one client: from an operation to its answer or its failure.</summary>
internal sealed class ServicePipeline
{
    private readonly ServiceProfile _profile;
    private readonly ClientTelemetry _telemetry;
    private readonly TimeSpan _stallTimeout;
    private readonly TimeProvider _time;
    private readonly string _basePath;

    public ServicePipeline(
        Uri endpoint,
        TokenCredential? credential,
        HealthDataClientOptions options,
        ServiceProfile profile,
        ClientTelemetry telemetry)
    {
        Endpoint = EndpointGuard.Check(endpoint, credential is not null, options.AllowInsecureEndpoint);
        _profile = profile;
        _telemetry = telemetry;
        _stallTimeout = options.LongestPause;
        _time = options.TimeProvider;
        _basePath = Endpoint.AbsolutePath.TrimEnd('/');
        Pipeline = PipelineFactory.Build(Endpoint, credential, options, profile);
    }

    public Uri Endpoint { get; }

    public HttpPipeline Pipeline { get; }

    /// <summary>The path between the endpoint and the routes of scoped operations, such as a data partition's.</summary>
    public string ScopePath { get; init; } = string.Empty;

    /// <summary>
    /// Makes the message of an operation. The values take the places of the route's parameters, in order and escaped.
    /// </summary>
    public ServiceCall Open(RequestOperation operation, params ReadOnlySpan<string> values)
    {
        var message = Create(operation);
        message.Request.Uri.Reset(Endpoint);
        message.Request.Uri.Path = operation.IsScoped ? _basePath + ScopePath : _basePath;
        var next = 0;
        foreach (var segment in operation.Segments)
        {
            message.Request.Uri.AppendPath("/", escape: false);
            message.Request.Uri.AppendPath(
                segment[0] == '{' ? Escape(values[next++], segment) : segment, escape: false);
        }

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
        if (!path.StartsWith('/') ||
            !Uri.TryCreate(Endpoint.GetLeftPart(UriPartial.Authority) + _basePath + path, UriKind.Absolute, out var target) ||
            !target.AbsolutePath.StartsWith(_basePath + "/", StringComparison.Ordinal))
        {
            throw new ArgumentException(
                "The path must start with a slash and stay below the endpoint.", nameof(path));
        }

        var message = Pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(target);
        return message;
    }

    private HttpMessage Create(RequestOperation operation)
    {
        var message = Pipeline.CreateMessage(null, operation.Classifier);
        message.BufferResponse = false;
        message.NetworkTimeout = Timeout.InfiniteTimeSpan;
        message.Request.Method = operation.Method;
        return message;
    }

    private ServiceCall Call(RequestOperation operation, HttpMessage message) =>
        new(Pipeline, _profile, _telemetry, new CallState(operation, _stallTimeout, _time), message);

    // A comma stands for itself in a path, and lists of frames have it so (PS3.18 10.4.1).
    private static string Escape(string value, string segment) =>
        Uri.EscapeDataString(RequestGuards.PathSegment(value, segment.Trim('{', '}'))).Replace("%2C", ",");
}
