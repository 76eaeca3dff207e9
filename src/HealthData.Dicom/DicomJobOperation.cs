namespace HealthData.Dicom;

/// <summary>A long-running operation of the DICOM service.</summary>
/// <typeparam name="T">The operation's result.</typeparam>
/// <remarks>Keep <see cref="Operation.Id"/> to wait for the operation in another process. One that has failed is a
/// <see cref="HealthDataRequestFailedException"/> with the code <see cref="HealthDataErrorCode.JobFailed"/>; any other
/// failure of a status update says nothing about the operation, and you can ask again. The service has no way to cancel
/// an operation.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public abstract class DicomJobOperation<T> : HealthDataOperation<T>
    where T : class
{
    private readonly OperationPoller<T>? _poller;

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected DicomJobOperation()
    {
    }

    private protected DicomJobOperation(
        string id, ServicePipeline service, Func<DicomOperationDetails, T> read, Response? started)
        : this(
            OperationRequest.CheckId(id, nameof(id)), new OperationPoller<T>(service, id, read), service, started)
    {
    }

    private DicomJobOperation(string id, OperationPoller<T> poller, ServicePipeline service, Response? started)
        : base(id, poller, started is null ? null : new OperationState<T>(started), service.Delays.Time) =>
        _poller = poller;

    /// <summary>Gets what the service said when it was last asked; null before that.</summary>
    public virtual DicomOperationDetails? Details => _poller?.Details;

    private protected static ServicePipeline ServiceOf(DicomWebClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Service;
    }
}
