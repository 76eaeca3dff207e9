namespace HealthData.Events;

/// <summary>The creation or update of an event subscription, as a long-running operation.</summary>
/// <remarks>Keep <see cref="Operation.Id"/> to wait for the operation in another process. One that has failed is a
/// <see cref="HealthDataRequestFailedException"/> with the code <see cref="HealthDataErrorCode.JobFailed"/>; any other
/// failure of a status update says nothing about the operation, and you can ask again.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class EventSubscriptionOperation : HealthDataOperation<EventSubscription>
{
    /// <summary>Creates an operation that was started before.</summary>
    /// <param name="id">The operation's id, from <see cref="Operation.Id"/>.</param>
    /// <param name="client">The client to ask with.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public EventSubscriptionOperation(string id, EventSubscriptionClient client)
        : this(OperationLink.Parse(id, nameof(id)), StartOf(client), state: null)
    {
    }

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected EventSubscriptionOperation()
    {
    }

    internal EventSubscriptionOperation(
        OperationLink link, OperationStart<EventSubscription> start, OperationState<EventSubscription>? state)
        : base(link.ToString(), start.CreatePoller(link), state, start.Time)
    {
    }

    private static OperationStart<EventSubscription> StartOf(EventSubscriptionClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.SubscriptionStart;
    }
}
