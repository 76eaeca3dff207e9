namespace HealthData.Fhir;

/// <summary>A job of a FHIR server.</summary>
/// <typeparam name="T">The job's result.</typeparam>
/// <remarks>Keep <see cref="Operation.Id"/> to wait for the job in another process. A failed job is a
/// <see cref="HealthDataRequestFailedException"/> with the code <see cref="HealthDataErrorCode.JobFailed"/>; any other
/// failure of a status update says nothing about the job, and you can ask again.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public abstract class FhirJobOperation<T> : HealthDataOperation<T>
    where T : class
{
    private readonly ServicePipeline? _service;
    private readonly RequestOperation? _cancel;

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected FhirJobOperation()
    {
    }

    private protected FhirJobOperation(string id, ServicePipeline service, JobKind<T> kind, Response? started)
        : base(
            id ?? throw new ArgumentNullException(nameof(id)),
            new JobPoller<T>(service, kind, id),
            started is null ? null : new OperationState<T>(started),
            service.Delays.Time)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        _service = service;
        _cancel = kind.Cancel;
    }

    /// <summary>Cancels the job. What it has done so far stays done.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="HealthDataRequestFailedException">There is no such job (404), the service refused, or could not
    /// be reached.</exception>
    public virtual async Task<Response> CancelAsync(CancellationToken cancellationToken = default) =>
        await Cancellation().SendAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="CancelAsync"/>
    public virtual Response Cancel(CancellationToken cancellationToken = default) =>
        Cancellation().Send(cancellationToken);

    private protected static ServicePipeline ServiceOf(FhirClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Service;
    }

    private FhirExchange<Response> Cancellation()
    {
        if (_service is null)
        {
            throw new NotSupportedException("A mocked operation must override the cancellation.");
        }

        return new(JobAddress.Open(_service, _cancel!, Id), static (response, _) => response);
    }
}
