namespace HealthData.Events;

/// <summary>The deletion of an event subscription or of a system topic, as a long-running operation.</summary>
/// <remarks>Keep <see cref="Operation.Id"/> to wait for the operation in another process. One that has failed is a
/// <see cref="HealthDataRequestFailedException"/> with the code <see cref="HealthDataErrorCode.JobFailed"/>; any other
/// failure of a status update says nothing about the operation, and you can ask again.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class EventDeleteOperation : Operation
{
    private readonly HealthDataOperation<Response>? _inner;

    /// <summary>Creates an operation that was started before.</summary>
    /// <param name="id">The operation's id, from <see cref="Operation.Id"/>.</param>
    /// <param name="client">The client to ask with.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public EventDeleteOperation(string id, EventSubscriptionClient client)
        : this(OperationLink.Parse(id, nameof(id)), StartOf(client), state: null)
    {
    }

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected EventDeleteOperation()
    {
    }

    internal EventDeleteOperation(
        OperationLink link, OperationStart<Response> start, OperationState<Response>? state) =>
        _inner = new(link.ToString(), start.CreatePoller(link), state, start.Time);

    /// <inheritdoc/>
    public override string Id => Inner.Id;

    /// <inheritdoc/>
    public override bool HasCompleted => Inner.HasCompleted;

    private HealthDataOperation<Response> Inner => _inner
        ?? throw new NotSupportedException("A mocked operation must override its members.");

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No status has been requested.</exception>
    public override Response GetRawResponse() => Inner.GetRawResponse();

    /// <inheritdoc/>
    public override Response UpdateStatus(CancellationToken cancellationToken = default) =>
        Inner.UpdateStatus(cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) =>
        Inner.UpdateStatusAsync(cancellationToken);

    /// <inheritdoc/>
    public override Response WaitForCompletionResponse(CancellationToken cancellationToken = default) =>
        Inner.WaitForCompletionResponse(cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<Response> WaitForCompletionResponseAsync(
        CancellationToken cancellationToken = default) => Inner.WaitForCompletionResponseAsync(cancellationToken);

    private static OperationStart<Response> StartOf(EventSubscriptionClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.DeletionStart;
    }
}
