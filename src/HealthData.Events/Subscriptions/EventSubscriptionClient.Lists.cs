namespace HealthData.Events;

/// <content>Lists of event subscriptions.</content>
public partial class EventSubscriptionClient
{
    /// <summary>Lists the event subscriptions of the workspace, or of the system topic.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The subscriptions, without their secrets, page by page as they are asked for.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached; thrown
    /// while the subscriptions are read.</exception>
    public virtual AsyncPageable<EventSubscription> GetAllAsync(CancellationToken cancellationToken = default) =>
        WorkspacePages.ListAsync(cancellationToken);

    /// <inheritdoc cref="GetAllAsync"/>
    public virtual Pageable<EventSubscription> GetAll(CancellationToken cancellationToken = default) =>
        WorkspacePages.List(cancellationToken);

    /// <summary>Lists the event subscriptions to all workspaces of the resource group in a region.</summary>
    /// <param name="location">The region of workspaces, such as <c>westeurope</c>; null for subscriptions without a
    /// region, which are those to Azure subscriptions and resource groups.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The subscriptions, without their secrets, page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The region can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached; thrown
    /// while the subscriptions are read.</exception>
    public virtual AsyncPageable<EventSubscription> GetAllInResourceGroupAsync(
        string? location, CancellationToken cancellationToken = default) =>
        GroupPages(location).ListAsync(cancellationToken);

    /// <inheritdoc cref="GetAllInResourceGroupAsync"/>
    public virtual Pageable<EventSubscription> GetAllInResourceGroup(
        string? location, CancellationToken cancellationToken = default) =>
        GroupPages(location).List(cancellationToken);

    /// <summary>Lists the event subscriptions to all workspaces of the Azure subscription in a region.</summary>
    /// <param name="location">The region of workspaces, such as <c>westeurope</c>; null for subscriptions without a
    /// region, which are those to Azure subscriptions and resource groups.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The subscriptions, without their secrets, page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The region can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached; thrown
    /// while the subscriptions are read.</exception>
    public virtual AsyncPageable<EventSubscription> GetAllInAzureSubscriptionAsync(
        string? location, CancellationToken cancellationToken = default) =>
        AzurePages(location).ListAsync(cancellationToken);

    /// <inheritdoc cref="GetAllInAzureSubscriptionAsync"/>
    public virtual Pageable<EventSubscription> GetAllInAzureSubscription(
        string? location, CancellationToken cancellationToken = default) =>
        AzurePages(location).List(cancellationToken);

    private ManagementPages<EventSubscription> WorkspacePages =>
        Pages(SubscriptionOperations.GetAll, EventSubscription.Read);

    private ManagementPages<EventSubscription> GroupPages(string? location) => location is null
        ? Pages(
            SubscriptionOperations.GetAllInResourceGroup,
            EventSubscription.Read,
            _workspace.Subscription,
            _workspace.Group)
        : Pages(
            SubscriptionOperations.GetAllInResourceGroupAndRegion,
            EventSubscription.Read,
            _workspace.Subscription,
            _workspace.Group,
            WorkspacePath.Name(location, nameof(location)));

    private ManagementPages<EventSubscription> AzurePages(string? location) => location is null
        ? Pages(SubscriptionOperations.GetAllInAzureSubscription, EventSubscription.Read, _workspace.Subscription)
        : Pages(
            SubscriptionOperations.GetAllInAzureSubscriptionAndRegion,
            EventSubscription.Read,
            _workspace.Subscription,
            WorkspacePath.Name(location, nameof(location)));
}
