using System.Globalization;

namespace HealthData.Core;

/// <summary>What the pipeline's policies know of the call that a message belongs to.</summary>
internal sealed class CallState(RequestOperation operation, TimeSpan stallTimeout, TimeProvider time) : ICallFacts
{
    private readonly long _started = time.GetTimestamp();
    private string? _host;
    private int _port;

    public RequestOperation Operation { get; } = operation;

    public string Name => Operation.Name;

    public string Method => Operation.Method.Method;

    public string Route => Operation.Route;

    public string? Host => _host is null ? null : string.Create(CultureInfo.InvariantCulture, $"{_host}:{_port}");

    public Exception? SourceFailure => Upload?.SourceFailure;

    public bool HasStarted => Upload is { HasStarted: true };

    public bool HasAnswer { get; private set; }

    public bool IsStopped => AttemptToken.IsCancellationRequested;

    /// <summary>How often the request was handed to the transport.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether the latest attempt is a retry, not the first one or its replay with a new token.</summary>
    public bool IsRepeated { get; private set; }

    /// <summary>Whether the request says elsewhere than in its headers what makes it safe to send again.</summary>
    public bool IsConditional { get; set; }

    /// <summary>How long nothing may move.</summary>
    public TimeSpan LongestPause { get; } = stallTimeout;

    public TimeProvider Time { get; } = time;

    public TimeSpan Elapsed => Time.GetElapsedTime(_started);

    /// <summary>Cancels the current attempt alone, for a strategy that the user added.</summary>
    public CancellationToken AttemptToken { get; set; }

    /// <summary>The body to send, when it is watched; null for small bodies, which can always be sent again.</summary>
    public UploadContent? Upload { get; set; }

    /// <summary>Called when the service is too busy and the request is going to be sent again, with the wait that the
    /// answer asks for.</summary>
    public Action<TimeSpan?>? OnBusy { get; set; }

    public static CallState? Find(HttpMessage message) =>
        message.TryGetProperty(typeof(CallState), out var state) ? (CallState?)state : null;

    public void AttachTo(HttpMessage message) => message.SetProperty(typeof(CallState), this);

    /// <summary>Watches the body of the answer, until it was read.</summary>
    public StallWatch WatchBody(CancellationToken cancellationToken) =>
        new(LongestPause, Time, cancellationToken, CancellationToken.None);

    /// <summary>Watches the current attempt.</summary>
    public StallWatch WatchAttempt(CancellationToken cancellationToken) =>
        new(LongestPause, Time, cancellationToken, AttemptToken);

    public void BeginAttempt(HttpMessage message)
    {
        Attempts++;
        IsRepeated = message.ProcessingContext.RetryNumber > 0;
        HasAnswer = false;
        var uri = message.Request.Uri;
        (_host, _port) = (uri.Host, uri.Port);
    }

    /// <summary>Notes that the head of an answer has come.</summary>
    public void BeginAnswer() => HasAnswer = true;
}
