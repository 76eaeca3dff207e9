using Polly;

namespace HealthData.Core;

/// <summary>
/// The options that all HealthData clients have, on top of those of <see cref="ClientOptions"/>.
/// </summary>
/// <remarks>
/// <para><see cref="ClientOptions.Retry"/> sets the number of retries and their delays; which call can be retried is
/// fixed by the operation. A <see cref="ClientOptions.RetryPolicy"/> that the user sets replaces all of that.</para>
/// <para><see cref="ClientOptions.Transport"/> is one of <see cref="HealthDataTransport"/> unless set. One that follows
/// redirects is rejected: it would send requests, and the files in them, to any address that a response names.</para>
/// <para>Options are read when the client is created; later changes have no effect on it.</para>
/// </remarks>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public abstract class HealthDataClientOptions : ClientOptions
{
    // These hold what a service wrote, or a resource's version, in a form that nothing checks.
    private static readonly string[] TellingHeaders =
    [
        "Cache-Control",
        "Content-Type",
        "Date",
        "ETag",
        "Expires",
        "If-Match",
        "If-None-Match",
        "Last-Modified",
        "MS-CV",
        "Pragma", "Request-Id", "Retry-After", "Server", "traceparent", "WWW-Authenticate",
    ];

    private TimeSpan _connectTimeout = new HealthDataTransportOptions().ConnectTimeout;
    private TimeSpan _stallTimeout = TimeSpan.FromSeconds(100);
    private long _maxBufferedResponseBytes = 64L * 1024 * 1024;

    /// <summary>Creates the options with their defaults.</summary>
    protected HealthDataClientOptions()
    {
        foreach (var name in TellingHeaders)
        {
            Diagnostics.LoggedHeaderNames.Remove(name);
        }
    }

    /// <summary>Creates the options of a service whose query parameters with these names never identify a
    /// patient.</summary>
    private protected HealthDataClientOptions(IEnumerable<string> loggedQueryParameters)
        : this()
    {
        foreach (var name in loggedQueryParameters)
        {
            Diagnostics.LoggedQueryParameters.Add(name);
        }
    }

    /// <summary>
    /// Gets or sets the audience of tokens. By default, it's derived from the endpoint's host, if that is one of the
    /// service's own. For any other host but this machine it must be set, since a token goes to that host.
    /// </summary>
    public HealthDataAudience? Audience { get; set; }

    /// <summary>Gets or sets how requests authenticate if the client has no token credential; null (the default) for
    /// not at all.</summary>
    public RequestAuthentication? Authentication { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether plain http can be used where it is not allowed by default: for a
    /// host other than this machine, such as a PACS in the local network, or with <see cref="Authentication"/>. False
    /// by default. It never allows a token over http.
    /// </summary>
    public bool AllowInsecureEndpoint { get; set; }

    /// <summary>
    /// Gets the other origins (scheme, host and port) that links from the service can lead to. Requests to them carry
    /// no token. Empty by default: such links are rejected.
    /// </summary>
    public IList<Uri> AllowedOrigins { get; } = [];

    /// <summary>
    /// Gets or sets the time limit for connecting, including the TLS handshake and all addresses of the host. 15
    /// seconds by default. Your own <see cref="ClientOptions.Transport"/> has its own limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or is over a day.</exception>
    public TimeSpan ConnectTimeout
    {
        get => _connectTimeout;
        set => _connectTimeout = new HealthDataTransportOptions { ConnectTimeout = value }.ConnectTimeout;
    }

    /// <summary>
    /// Gets or sets how long a transfer can stall: no byte sent or received, or no response after the last byte;
    /// and how long a credential can take to return a token. 100 seconds by default. A moving transfer can last as
    /// long as it takes. Where <see cref="RetryOptions.NetworkTimeout"/> is shorter, it counts instead.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or is over a day.</exception>
    public TimeSpan StallTimeout
    {
        get => _stallTimeout;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
            _stallTimeout = value;
        }
    }

    /// <summary>
    /// Gets or sets the maximum size, in bytes, of a response that is read into memory as a whole. 64 MiB by default.
    /// A larger one fails the call; images and other streamed content have no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or is over 2 GB.</exception>
    public long MaxBufferedResponseBytes
    {
        get => _maxBufferedResponseBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, 0);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            _maxBufferedResponseBytes = value;
        }
    }

    /// <summary>
    /// Gets or sets a value that indicates whether uploads above 1 MiB or of unknown length ask the server first
    /// (<c>Expect: 100-continue</c>, RFC 9110, 10.1.1), so that the server can reject the request before the bytes are
    /// sent. True by default. A server that never answers costs one second once for each client.
    /// </summary>
    public bool ExpectContinue { get; set; } = true;

    /// <summary>
    /// Gets or sets a function that adds your own strategies, such as a circuit breaker. They see each attempt and
    /// run inside the retries.
    /// </summary>
    public Action<ResiliencePipelineBuilder<Response>>? ConfigureResilience { get; set; }

    /// <summary>
    /// Occurs after each request of a client method, before its result is returned: for an audit trail of who asked for
    /// what, apart from the logs.
    /// </summary>
    /// <remarks>
    /// <para>Handlers run one after the other. An exception that one throws ends the call: no data is returned whose
    /// access can't be recorded. What the request changed stays changed.</para>
    /// <para>A handler of a synchronous call (<see cref="SyncAsyncEventArgs.IsRunningSynchronously"/>) blocks until its
    /// task has completed. Requests that you send with the client's <c>Pipeline</c> are not reported, nor is what
    /// stands in bodies: the entries of a bundle, or the instances that are stored.</para>
    /// </remarks>
    public event SyncAsyncEventHandler<AccessedEventArgs>? Accessed;

    internal SyncAsyncEventHandler<AccessedEventArgs>? AccessHandlers => Accessed;

    internal TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The shorter of the two timeouts.</summary>
    internal TimeSpan LongestPause =>
        Retry.NetworkTimeout > TimeSpan.Zero && Retry.NetworkTimeout < StallTimeout
            ? Retry.NetworkTimeout
            : StallTimeout;
}
