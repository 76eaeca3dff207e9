using System.Runtime.ExceptionServices;

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
        Endpoint = EndpointGuard.Check(endpoint, credential is not null, options);
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
    public HttpMessage CreateMessage(RequestOperation operation, params ReadOnlySpan<string> values)
    {
        var message = Pipeline.CreateMessage(null, operation.Classifier);
        new CallState(operation, _profile, _stallTimeout, _time).AttachTo(message);
        message.BufferResponse = false;
        message.NetworkTimeout = Timeout.InfiniteTimeSpan;
        message.Request.Method = operation.Method;
        message.Request.Uri.Reset(Endpoint);
        message.Request.Uri.Path = operation.IsScoped ? _basePath + ScopePath : _basePath;
        var next = 0;
        foreach (var segment in operation.Segments)
        {
            message.Request.Uri.AppendPath("/", escape: false);
            message.Request.Uri.AppendPath(
                segment[0] == '{' ? Escape(values[next++], segment) : segment, escape: false);
        }

        return message;
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

    /// <summary>
    /// Gives the message a body of any size: watched for stalls instead of limited in time.
    /// </summary>
    public static UploadContent SetUpload(HttpMessage message, RequestContent content, bool isReplayable)
    {
        var call = CallState.Find(message)!;
        var upload = new UploadContent(content, isReplayable, call);
        call.Upload = upload;
        message.Request.Content = upload;
        return upload;
    }

    public async ValueTask<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        var call = CallState.Find(message)!;
        using var span = _telemetry.Start(call.Operation);
        try
        {
            await Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return Complete(message, call, span);
        }
        catch (Exception exception)
        {
            ExceptionDispatchInfo.Throw(Failed(exception, call, span, cancellationToken));
            throw;
        }
    }

    public Response Send(HttpMessage message, CancellationToken cancellationToken)
    {
        var call = CallState.Find(message)!;
        using var span = _telemetry.Start(call.Operation);
        try
        {
            Pipeline.Send(message, cancellationToken);
            return Complete(message, call, span);
        }
        catch (Exception exception)
        {
            ExceptionDispatchInfo.Throw(Failed(exception, call, span, cancellationToken));
            throw;
        }
    }

    // A comma stands for itself in a path, and lists of frames have it so (PS3.18 10.4.1).
    private static string Escape(string value, string segment) =>
        Uri.EscapeDataString(RequestGuards.PathSegment(value, segment.Trim('{', '}'))).Replace("%2C", ",");

    private static Response Complete(HttpMessage message, CallState call, ClientSpan span)
    {
        var response = message.Response;
        if (response.IsError ? !IsRepeatedDelete(call, response) : call.Operation.IsAnswer?.Invoke(response) == false)
        {
            using (response)
            {
                throw FailureReader.Read(call, response).ToException();
            }
        }

        span.Succeeded(response.Status);
        return response;
    }

    // An earlier attempt deleted it, and only its answer was lost.
    private static bool IsRepeatedDelete(CallState call, Response response) =>
        response.Status == 404 && call.IsRepeated && call.Operation.Method == RequestMethod.Delete;

    private static Exception Failed(
        Exception exception, CallState call, ClientSpan span, CancellationToken cancellationToken)
    {
        var failure = FailureTranslator.Translate(exception, call, cancellationToken);
        span.Failed(failure);
        return failure;
    }
}
