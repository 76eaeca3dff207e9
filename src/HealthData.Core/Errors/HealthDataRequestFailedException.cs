namespace HealthData.Core;

/// <summary>
/// A call to a service failed: the service returned an error, or its response didn't arrive completely.
/// </summary>
/// <remarks>
/// <para>The text says which operation failed, the route without identifiers, the status, the service's code and
/// request id, and the usual cause. It contains nothing that the service wrote, because that might be patient data;
/// <see cref="ServiceMessage"/> and <see cref="Issues"/> do.</para>
/// <para><see cref="RequestFailedException.Status"/> is 0 if no response arrived.
/// <see cref="RequestFailedException.GetRawResponse"/> is null.</para>
/// </remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Message,nq}")]
public sealed class HealthDataRequestFailedException : RequestFailedException
{
    internal HealthDataRequestFailedException(Failure failure)
        : base(failure.Status, FailureText.Compose(failure), failure.ErrorCode, failure.Inner)
    {
        Operation = failure.Call?.Name;
        Route = failure.Call?.Route;
        Attempts = failure.Call?.Attempts ?? 0;
        Elapsed = failure.Call?.Elapsed ?? TimeSpan.Zero;
        ServiceRequestId = failure.ServiceRequestId;
        ServiceMessage = failure.ServiceMessage;
        Issues = failure.Issues;
        Advice = failure.Advice;
        IsLasting = failure.IsLasting;
    }

    /// <summary>Gets the client and method that failed, such as <c>DicomWebClient.RetrieveStudy</c>.</summary>
    public string? Operation { get; }

    /// <summary>Gets the path with its parameters in braces, such as <c>/studies/{study}</c>.</summary>
    public string? Route { get; }

    /// <summary>Gets how often the request was sent.</summary>
    public int Attempts { get; }

    /// <summary>Gets the time from the call to the failure, retries and their delays included.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>Gets the service's id of the request, for its support.</summary>
    public string? ServiceRequestId { get; }

    /// <summary>
    /// Gets what the service wrote about the error, up to 64 KiB. It might contain patient data, so don't log it.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ServiceMessage { get; }

    /// <summary>
    /// Gets what the service reported as wrong, item by item, if its response has such a form. It might contain patient
    /// data.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues { get; }

    /// <summary>
    /// Gets what usually helps, which is also at the end of <see cref="Exception.Message"/>; null if nothing is known.
    /// It holds no patient data.
    /// </summary>
    public string? Advice { get; }

    /// <summary>Whether the same call would fail the same way again.</summary>
    internal bool IsLasting { get; }

    /// <summary>Gets a value that indicates whether the same request may succeed later: the service is busy or away, or
    /// its answer was lost or broken.</summary>
    internal bool MayPass => !IsLasting && (Status is 408 or 429 or (>= 500 and not 501)
        || ErrorCode is HealthDataErrorCode.ConnectionFailed or HealthDataErrorCode.ConnectionLost
            or HealthDataErrorCode.TimedOut or HealthDataErrorCode.ResponseTruncated
            or HealthDataErrorCode.ResponseMalformed or HealthDataErrorCode.RejectedByStrategy);
}
