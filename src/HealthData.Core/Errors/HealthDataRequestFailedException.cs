namespace HealthData.Core;

/// <summary>
/// A call to a service failed: it answered with an error, or its answer did not arrive whole.
/// </summary>
/// <remarks>
/// <para>The text says which operation failed, the route without identifiers, the status, the service's code and request
/// id, and what is usually behind it. It holds nothing that the service wrote, since that may be patient data;
/// <see cref="ServiceMessage"/> and <see cref="Issues"/> do.</para>
/// <para><see cref="RequestFailedException.Status"/> is 0 where no answer came.
/// <see cref="RequestFailedException.GetRawResponse"/> is null.</para>
/// </remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Message,nq}")]
public sealed class HealthDataRequestFailedException : RequestFailedException
{
    /// <summary>Creates a failure, for tests of code that handles one.</summary>
    /// <param name="status">The HTTP status; 0 for no answer.</param>
    /// <param name="errorCode">The service's code, or one of <see cref="HealthDataErrorCode"/>.</param>
    /// <param name="serviceMessage">What the service wrote.</param>
    public HealthDataRequestFailedException(int status, string? errorCode = null, string? serviceMessage = null)
        : this(new Failure { Status = status, ErrorCode = errorCode, ServiceMessage = serviceMessage })
    {
    }

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
    }

    /// <summary>The client and method that failed, such as <c>DicomWebClient.RetrieveStudy</c>.</summary>
    public string? Operation { get; }

    /// <summary>The path with its parameters in braces, such as <c>/studies/{study}</c>.</summary>
    public string? Route { get; }

    /// <summary>How often the request was sent.</summary>
    public int Attempts { get; }

    /// <summary>The time from the call to the failure, retries and their delays included.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>The service's id of the request, for its support.</summary>
    public string? ServiceRequestId { get; }

    /// <summary>
    /// What the service wrote about the error, up to 64 KiB. It may hold patient data: do not log it.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ServiceMessage { get; }

    /// <summary>
    /// What the service said is wrong, item by item, where its answer has such a form. It may hold patient data.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues { get; }
}
