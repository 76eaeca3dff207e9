namespace HealthData.Fhir;

/// <summary>Asks how far a job has come.</summary>
internal sealed class JobPoller<T>(ServicePipeline service, JobKind<T> kind, string id) : IOperationPoller<T>
    where T : class
{
    public OperationState<T> Poll(CancellationToken cancellationToken)
    {
        using var call = JobAddress.Open(service, kind.Status, id);
        try
        {
            return Read(call.Send(cancellationToken), call);
        }
        catch (HealthDataRequestFailedException failure) when (JobEnd.Shows(failure) && call.Answer is not null)
        {
            return Ended(failure, call);
        }
    }

    public async ValueTask<OperationState<T>> PollAsync(CancellationToken cancellationToken)
    {
        using var call = JobAddress.Open(service, kind.Status, id);
        try
        {
            return Read(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
        }
        catch (HealthDataRequestFailedException failure) when (JobEnd.Shows(failure) && call.Answer is not null)
        {
            return Ended(failure, call);
        }
    }

    private OperationState<T> Read(Response response, ServiceCall call)
    {
        if (response.Status == 202)
        {
            return new(response);
        }

        try
        {
            var result = kind.Read(response, call, service);
            return new(response) { HasValue = result is not null, Value = result };
        }
        catch (HealthDataRequestFailedException failure) when (failure.ErrorCode == HealthDataErrorCode.JobFailed)
        {
            return new(response) { Failure = failure };
        }
    }

    private static OperationState<T> Ended(HealthDataRequestFailedException failure, ServiceCall call) =>
        new(call.Answer!)
        {
            Failure = new Failure
            {
                Call = call.Facts,
                Status = failure.Status,
                ErrorCode = HealthDataErrorCode.JobFailed,
                Event = failure.Status is 404 or 410
                    ? "found no such job"
                    : string.Create(
                        CultureInfo.InvariantCulture, $"found that the job has failed with {failure.Status}"),
                Advice = failure.Status is 404 or 410
                    ? "The job was canceled, or its result was removed. Start a new one."
                    : "For the reasons, see Issues.",
                ServiceRequestId = failure.ServiceRequestId,
                ServiceMessage = failure.ServiceMessage,
                Issues = failure.Issues,
            }.ToException(),
        };
}
