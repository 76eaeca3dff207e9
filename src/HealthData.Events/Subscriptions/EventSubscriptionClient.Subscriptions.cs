namespace HealthData.Events;

/// <content>One event subscription.</content>
public partial class EventSubscriptionClient
{
    /// <summary>Creates an event subscription, or replaces the one of that name.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when it has completed.</param>
    /// <param name="name">The name, with 3 to 64 letters, digits, and hyphens.</param>
    /// <param name="subscription">The subscription. Event Grid asks a webhook whether it agrees, before the operation
    /// completes.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation. Its result is the subscription, whose state is
    /// <see cref="EventSubscriptionState.AwaitingManualAction"/> if the webhook has not agreed yet.</returns>
    /// <exception cref="ArgumentException">The name can't be one, a limit of Event Grid is exceeded, or something is
    /// missing.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or couldn't be reached; or the operation
    /// has failed (<see cref="HealthDataErrorCode.JobFailed"/>), such as since the webhook refused.</exception>
    public virtual Task<EventSubscriptionOperation> CreateOrUpdateAsync(
        WaitUntil waitUntil,
        string name,
        EventSubscription subscription,
        CancellationToken cancellationToken = default) =>
        SubscriptionStart.RunAsync(OpenCreate(name, subscription), OperationOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="CreateOrUpdateAsync"/>
    public virtual EventSubscriptionOperation CreateOrUpdate(
        WaitUntil waitUntil,
        string name,
        EventSubscription subscription,
        CancellationToken cancellationToken = default) =>
        SubscriptionStart.Run(OpenCreate(name, subscription), OperationOf, waitUntil, cancellationToken);

    /// <summary>Changes an event subscription. What isn't set in the changes stays as it is.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when it has completed.</param>
    /// <param name="name">The name of the subscription.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation. Its result is the subscription.</returns>
    /// <exception cref="ArgumentException">The name can't be one, or a limit of Event Grid is exceeded.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or couldn't be reached; or the operation
    /// has failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<EventSubscriptionOperation> UpdateAsync(
        WaitUntil waitUntil,
        string name,
        EventSubscription changes,
        CancellationToken cancellationToken = default) =>
        SubscriptionStart.RunAsync(OpenUpdate(name, changes), OperationOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="UpdateAsync"/>
    public virtual EventSubscriptionOperation Update(
        WaitUntil waitUntil,
        string name,
        EventSubscription changes,
        CancellationToken cancellationToken = default) =>
        SubscriptionStart.Run(OpenUpdate(name, changes), OperationOf, waitUntil, cancellationToken);

    /// <summary>Gets an event subscription, without its secrets.</summary>
    /// <param name="name">The name of the subscription.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subscription.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// subscription), or couldn't be reached.</exception>
    public virtual async Task<Response<EventSubscription>> GetAsync(
        string name, CancellationToken cancellationToken = default)
    {
        using var call = Open(SubscriptionOperations.Get, SubscriptionName.Check(name));
        return ReadSubscription(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
    }

    /// <inheritdoc cref="GetAsync"/>
    [SuppressMessage("Naming", "CA1716", Justification = "Visual Basic writes it in brackets; other words say less.")]
    public virtual Response<EventSubscription> Get(string name, CancellationToken cancellationToken = default)
    {
        using var call = Open(SubscriptionOperations.Get, SubscriptionName.Check(name));
        return ReadSubscription(call.Send(cancellationToken), call);
    }

    /// <summary>Deletes an event subscription. One that isn't there is no error to the service.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when it has completed.</param>
    /// <param name="name">The name of the subscription.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or couldn't be reached; or the operation
    /// has failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<EventDeleteOperation> DeleteAsync(
        WaitUntil waitUntil, string name, CancellationToken cancellationToken = default) => DeletionStart.RunAsync(
            Open(SubscriptionOperations.Delete, SubscriptionName.Check(name)),
            DeletionOf,
            waitUntil,
            cancellationToken);

    /// <inheritdoc cref="DeleteAsync"/>
    public virtual EventDeleteOperation Delete(
        WaitUntil waitUntil, string name, CancellationToken cancellationToken = default) => DeletionStart.Run(
            Open(SubscriptionOperations.Delete, SubscriptionName.Check(name)),
            DeletionOf,
            waitUntil,
            cancellationToken);

    private static Response<EventSubscription> ReadSubscription(Response response, ServiceCall call)
    {
        using var document = JsonText.Parse(response, call);
        return Response.FromValue(
            EventSubscription.Read(document.RootElement) ?? throw JsonText.Unexpected(call), response);
    }

    private ServiceCall OpenCreate(string name, EventSubscription subscription)
    {
        SubscriptionName.Check(name);
        ArgumentNullException.ThrowIfNull(subscription);
        subscription.Check(isNew: true, nameof(subscription));
        var call = Open(SubscriptionOperations.CreateOrUpdate, name);
        ManagementService.SetContent(call, subscription.Write);
        return call;
    }

    private ServiceCall OpenUpdate(string name, EventSubscription changes)
    {
        SubscriptionName.Check(name);
        ArgumentNullException.ThrowIfNull(changes);
        changes.Check(isNew: false, nameof(changes));
        var call = Open(SubscriptionOperations.Update, name);
        ManagementService.SetContent(call, changes.WriteProperties);
        return call;
    }

    private EventSubscriptionOperation OperationOf(OperationLink link, OperationState<EventSubscription>? state) =>
        new(link, SubscriptionStart, state);

    private EventDeleteOperation DeletionOf(OperationLink link, OperationState<Response>? state) =>
        new(link, DeletionStart, state);
}
