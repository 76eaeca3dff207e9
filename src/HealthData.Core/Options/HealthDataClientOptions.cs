using Polly;

namespace HealthData.Core;

/// <summary>
/// What every HealthData client lets its user choose, on top of <see cref="ClientOptions"/>.
/// </summary>
/// <remarks>
/// <para><see cref="ClientOptions.Retry"/> sets the number of retries and their delays; which call may be repeated is
/// fixed by the operation. A <see cref="ClientOptions.RetryPolicy"/> that the user sets replaces all of that.</para>
/// <para>Options are read when the client is created; later changes have no effect on it.</para>
/// </remarks>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public abstract class HealthDataClientOptions : ClientOptions
{
    private static readonly string[] HarmlessQueryParameters =
        ["limit", "offset", "includefield", "fuzzymatching", "quality", "_count", "_format", "_summary"];

    // These hold free text that a service wrote, or a resource's version.
    private static readonly string[] TellingHeaders =
        ["Content-Type", "ETag", "If-Match", "If-None-Match", "Pragma", "Server", "WWW-Authenticate"];

    private TimeSpan _stallTimeout = TimeSpan.FromSeconds(100);
    private long _maxBufferedResponseBytes = 64L * 1024 * 1024;

    /// <summary>Creates the options with their defaults.</summary>
    protected HealthDataClientOptions()
    {
        foreach (var name in HarmlessQueryParameters)
        {
            Diagnostics.LoggedQueryParameters.Add(name);
        }

        foreach (var name in TellingHeaders)
        {
            Diagnostics.LoggedHeaderNames.Remove(name);
        }
    }

    /// <summary>
    /// Whom tokens are asked for. By default it follows from the endpoint's host.
    /// </summary>
    public HealthDataAudience? Audience { get; set; }

    /// <summary>How requests authenticate, where the client has no token credential.</summary>
    public RequestAuthentication? Authentication { get; set; }

    /// <summary>
    /// Whether plain http may be used, without a credential, for a host other than this machine,
    /// such as a PACS in the local network. False by default. It never allows a token over http.
    /// </summary>
    public bool AllowInsecureEndpoint { get; set; }

    /// <summary>
    /// Other origins (scheme, host and port) that links from the service may lead to.
    /// Requests to them carry no token. Empty by default: such links are refused.
    /// </summary>
    public IList<Uri> AllowedOrigins { get; } = [];

    /// <summary>
    /// How long a transfer may stand still: no byte sent or received, or no answer after the last byte.
    /// 100 seconds by default. A transfer that flows may last as long as it takes.
    /// Where <see cref="RetryOptions.NetworkTimeout"/> is shorter, it counts instead.
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
    /// The largest answer, in bytes, that is read into memory as a whole. 64 MiB by default.
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
    /// Adds strategies of one's own, such as a circuit breaker. They see each attempt and stand inside the retries.
    /// </summary>
    public Action<ResiliencePipelineBuilder<Response>>? ConfigureResilience { get; set; }

    internal TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The shorter of the two timeouts.</summary>
    internal TimeSpan LongestPause =>
        Retry.NetworkTimeout > TimeSpan.Zero && Retry.NetworkTimeout < StallTimeout ? Retry.NetworkTimeout : StallTimeout;
}
