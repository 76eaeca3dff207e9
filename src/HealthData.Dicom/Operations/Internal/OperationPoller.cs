namespace HealthData.Dicom;

/// <summary>Asks how far an operation has come.</summary>
internal sealed class OperationPoller<T>(ServicePipeline service, string id, Func<DicomOperationDetails, T> read)
    : IOperationPoller<T>
    where T : class
{
    private volatile DicomOperationDetails? _details;

    /// <summary>Gets what the service last said; null before it was asked.</summary>
    public DicomOperationDetails? Details => _details;

    public OperationState<T> Poll(CancellationToken cancellationToken)
    {
        using var call = OperationRequest.Open(service, id);
        try
        {
            return Read(call.Send(cancellationToken), call);
        }
        catch (HealthDataRequestFailedException failure) when (IsGone(failure) && call.Answer is not null)
        {
            return Gone(failure, call);
        }
    }

    public async ValueTask<OperationState<T>> PollAsync(CancellationToken cancellationToken)
    {
        using var call = OperationRequest.Open(service, id);
        try
        {
            return Read(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
        }
        catch (HealthDataRequestFailedException failure) when (IsGone(failure) && call.Answer is not null)
        {
            return Gone(failure, call);
        }
    }

    private static bool IsGone(HealthDataRequestFailedException failure) => failure.Status is 404 or 410;

    private OperationState<T> Read(Response response, ServiceCall call)
    {
        var details = OperationReader.Read(response, call, id);
        _details = details;
        var status = details.Status;
        if (status == DicomOperationStatus.Succeeded || status == DicomOperationStatus.Completed)
        {
            return new(response) { HasValue = true, Value = read(details) };
        }

        // A status that this version doesn't know runs on or has ended as HTTP says, but not well.
        var isRunning = status == DicomOperationStatus.NotStarted || status == DicomOperationStatus.Running
            || response.Status == 202;
        return isRunning && !HasFailed(status) ? new(response) : Failed(response, call, details);
    }

    private static bool HasFailed(DicomOperationStatus status) =>
        status == DicomOperationStatus.Failed || status == DicomOperationStatus.Canceled;

    private static OperationState<T> Failed(Response response, ServiceCall call, DicomOperationDetails details) =>
        new(response)
        {
            Failure = new Failure
            {
                Call = call.Facts,
                Status = response.Status,
                ErrorCode = HealthDataErrorCode.JobFailed,
                Event = details.Status == DicomOperationStatus.Failed ? "found that the operation has failed"
                    : details.Status == DicomOperationStatus.Canceled ? "found that the operation was canceled"
                    : "found that the operation ended with an unknown status",
                Advice = "For the reasons, see Issues, and Details of the operation.",
                Issues = OperationReader.Issues(details),
            }.ToException(),
        };

    private static OperationState<T> Gone(HealthDataRequestFailedException failure, ServiceCall call) =>
        new(call.Answer!)
        {
            Failure = new Failure
            {
                Call = call.Facts,
                Status = failure.Status,
                ErrorCode = HealthDataErrorCode.JobFailed,
                Event = "found no such operation",
                Advice = "Its result might have been removed. Start a new one.",
                ServiceRequestId = failure.ServiceRequestId,
                ServiceMessage = failure.ServiceMessage,
                Issues = failure.Issues,
            }.ToException(),
        };
}
