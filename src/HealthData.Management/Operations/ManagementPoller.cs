namespace HealthData.Management;

/// <summary>Asks how far an operation has come, and then for its resource.</summary>
/// <param name="service">The way to the service.</param>
/// <param name="link">Where the state is.</param>
/// <param name="operation">The operation that asks.</param>
/// <param name="read">Reads the resource; null for an operation that leaves none.</param>
internal sealed class ManagementPoller<T>(
    ServicePipeline service,
    OperationLink link,
    RequestOperation operation,
    Func<JsonElement, Response, T>? read) : IOperationPoller<T>
    where T : class
{
    private bool ShowsResource => link.Kind == OperationLinkKind.Resource;

    public OperationState<T> Poll(CancellationToken cancellationToken)
    {
        using var call = ManagementService.OpenLink(service, operation, link.Status);
        var response = call.Send(cancellationToken);
        var state = Read(response, call);
        if (state is not null)
        {
            return state;
        }

        using var second = ManagementService.OpenLink(service, operation, link.Resource);
        return ReadResource(second.Send(cancellationToken), second);
    }

    public async ValueTask<OperationState<T>> PollAsync(CancellationToken cancellationToken)
    {
        using var call = ManagementService.OpenLink(service, operation, link.Status);
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        var state = Read(response, call);
        if (state is not null)
        {
            return state;
        }

        using var second = ManagementService.OpenLink(service, operation, link.Resource);
        return ReadResource(await second.SendAsync(cancellationToken).ConfigureAwait(false), second);
    }

    /// <summary>Reads the state of an operation from its resource.</summary>
    public OperationState<T> ReadResource(Response response, ServiceCall call)
    {
        using var document = JsonText.Parse(response, call);
        var root = document.RootElement;
        var state = JsonText.Text(root, "properties", "provisioningState") ?? ProvisioningStates.Succeeded;
        return ProvisioningStates.HasFailed(state) ? Failed(call, response, state, root)
            : ProvisioningStates.HasEnded(state)
                ? new(response) { HasValue = true, Value = read!(root, response) }
                : new(response);
    }

    // Null says that it has ended well, and that the resource is still to be read.
    private OperationState<T>? Read(Response response, ServiceCall call)
    {
        if (ShowsResource)
        {
            return ReadResource(response, call);
        }

        var isRunning = response.Status == 202;
        if (link.Kind == OperationLinkKind.Status || response.ContentStream is { Length: > 0 })
        {
            using var document = JsonText.Parse(response, call);
            var state = JsonText.Text(document.RootElement, "status");
            if (state is null && link.Kind == OperationLinkKind.Status)
            {
                throw JsonText.Unexpected(call);
            }

            if (state is not null && ProvisioningStates.HasFailed(state))
            {
                return Failed(call, response, state, document.RootElement);
            }

            isRunning = state is null ? isRunning : !ProvisioningStates.HasEnded(state);
        }

        return isRunning ? new(response) : read is null ? Deleted(response) : null;
    }

    private static OperationState<T> Failed(ServiceCall call, Response response, string state, JsonElement root) =>
        new(response)
        {
            Failure = ManagementFailure.Ended(
                call, response, state, JsonText.Member(root, "error") ?? JsonText.Member(root, "properties", "error")),
        };

    private static OperationState<T> Deleted(Response response) =>
        new(response) { HasValue = true, Value = (T)(object)response };
}
