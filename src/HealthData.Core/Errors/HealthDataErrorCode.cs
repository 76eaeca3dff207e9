namespace HealthData.Core;

/// <summary>
/// The values of <see cref="RequestFailedException.ErrorCode"/> for failures that no response of the service describes.
/// </summary>
public static class HealthDataErrorCode
{
    /// <summary>No connection came about; the service has not seen the request.</summary>
    public const string ConnectionFailed = nameof(ConnectionFailed);

    /// <summary>The connection broke after it was used. It's not known what the service did.</summary>
    public const string ConnectionLost = nameof(ConnectionLost);

    /// <summary>No byte moved for longer than <see cref="HealthDataClientOptions.StallTimeout"/>,
    /// or no response arrived within the network timeout.</summary>
    public const string TimedOut = nameof(TimedOut);

    /// <summary>The response ended before it was complete.</summary>
    public const string ResponseTruncated = nameof(ResponseTruncated);

    /// <summary>The response doesn't have the form that the standard requires.</summary>
    public const string ResponseMalformed = nameof(ResponseMalformed);

    /// <summary>The response is larger than a limit in the options.</summary>
    public const string ResponseTooLarge = nameof(ResponseTooLarge);

    /// <summary>A link leads to another origin than the endpoint's, and the options don't allow it.</summary>
    public const string OriginNotAllowed = nameof(OriginNotAllowed);

    /// <summary>A link leads to a page that the same call has had already.</summary>
    public const string LinkRepeated = nameof(LinkRepeated);

    /// <summary>The job that an operation waits for has failed, or was canceled. The issues have the service's
    /// reasons.</summary>
    public const string JobFailed = nameof(JobFailed);

    /// <summary>A file has fewer items than the service announced.</summary>
    public const string WrongCount = nameof(WrongCount);

    /// <summary>A circuit breaker or another strategy of the user's kept the request from being sent.</summary>
    public const string RejectedByStrategy = nameof(RejectedByStrategy);

    /// <summary>The credential returned no token.</summary>
    public const string MissingToken = nameof(MissingToken);

    /// <summary>The request had to be sent again, but its content can be read only once.</summary>
    public const string ContentNotReplayable = nameof(ContentNotReplayable);
}
