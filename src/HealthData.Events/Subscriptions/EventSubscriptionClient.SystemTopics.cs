namespace HealthData.Events;

/// <content>System topics.</content>
public partial class EventSubscriptionClient
{
    /// <summary>Lists the system topics of the resource group.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The system topics, of other sources too, page by page as they are asked for.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached; thrown
    /// while the topics are read.</exception>
    public virtual AsyncPageable<SystemTopic> GetSystemTopicsAsync(CancellationToken cancellationToken = default) =>
        TopicPages.ListAsync(cancellationToken);

    /// <inheritdoc cref="GetSystemTopicsAsync"/>
    public virtual Pageable<SystemTopic> GetSystemTopics(CancellationToken cancellationToken = default) =>
        TopicPages.List(cancellationToken);

    /// <summary>Gets a system topic of the resource group.</summary>
    /// <param name="name">The name of the system topic.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The system topic.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// topic), or couldn't be reached.</exception>
    public virtual async Task<Response<SystemTopic>> GetSystemTopicAsync(
        string name, CancellationToken cancellationToken = default)
    {
        using var call = OpenTopic(SubscriptionOperations.GetSystemTopic, name);
        return ReadTopic(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
    }

    /// <inheritdoc cref="GetSystemTopicAsync"/>
    public virtual Response<SystemTopic> GetSystemTopic(string name, CancellationToken cancellationToken = default)
    {
        using var call = OpenTopic(SubscriptionOperations.GetSystemTopic, name);
        return ReadTopic(call.Send(cancellationToken), call);
    }

    /// <summary>Creates a system topic for the workspace in its resource group, or replaces the one of that
    /// name.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when it has completed.</param>
    /// <param name="name">The name of the system topic.</param>
    /// <param name="topic">The system topic.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation. Its result is the system topic.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, such as since the workspace has a topic
    /// of another name, or couldn't be reached; or the operation has failed
    /// (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<SystemTopicOperation> CreateOrUpdateSystemTopicAsync(
        WaitUntil waitUntil, string name, SystemTopic topic, CancellationToken cancellationToken = default) =>
        TopicStart.RunAsync(OpenTopic(name, topic), TopicOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="CreateOrUpdateSystemTopicAsync"/>
    public virtual SystemTopicOperation CreateOrUpdateSystemTopic(
        WaitUntil waitUntil, string name, SystemTopic topic, CancellationToken cancellationToken = default) =>
        TopicStart.Run(OpenTopic(name, topic), TopicOf, waitUntil, cancellationToken);

    /// <summary>Deletes a system topic of the resource group.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when it has completed.</param>
    /// <param name="name">The name of the system topic.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or couldn't be reached; or the operation
    /// has failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<EventDeleteOperation> DeleteSystemTopicAsync(
        WaitUntil waitUntil, string name, CancellationToken cancellationToken = default) => DeletionStart.RunAsync(
            OpenTopic(SubscriptionOperations.DeleteSystemTopic, name), DeletionOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="DeleteSystemTopicAsync"/>
    public virtual EventDeleteOperation DeleteSystemTopic(
        WaitUntil waitUntil, string name, CancellationToken cancellationToken = default) => DeletionStart.Run(
            OpenTopic(SubscriptionOperations.DeleteSystemTopic, name), DeletionOf, waitUntil, cancellationToken);

    private ManagementPages<SystemTopic> TopicPages => Pages(
        SubscriptionOperations.GetSystemTopics, SystemTopic.Read, _workspace.Subscription, _workspace.Group);

    private static Response<SystemTopic> ReadTopic(Response response, ServiceCall call)
    {
        using var document = JsonText.Parse(response, call);
        return Response.FromValue(SystemTopic.Read(document.RootElement), response);
    }

    private ServiceCall OpenTopic(RequestOperation operation, string name) => Open(
        operation, _workspace.Subscription, _workspace.Group, WorkspacePath.Name(name, nameof(name)));

    private ServiceCall OpenTopic(string name, SystemTopic topic)
    {
        WorkspacePath.Name(name, nameof(name));
        ArgumentNullException.ThrowIfNull(topic);
        var call = OpenTopic(SubscriptionOperations.CreateOrUpdateSystemTopic, name);
        ManagementService.SetContent(call, json => topic.Write(json, ResourceId));
        return call;
    }

    private SystemTopicOperation TopicOf(OperationLink link, OperationState<SystemTopic>? state) =>
        new(link, TopicStart, state);
}
