namespace HealthData.Management;

/// <summary>Starts operations of one kind, and waits for them where the caller wants that.</summary>
/// <param name="service">The way to the service.</param>
/// <param name="operation">The operation that asks for the state.</param>
/// <param name="read">Reads the resource; null for an operation that leaves none.</param>
internal sealed class OperationStart<T>(
    ServicePipeline service, RequestOperation operation, Func<JsonElement, Response, T>? read)
    where T : class
{
    /// <summary>Makes an operation that was started before.</summary>
    public delegate TOperation Factory<out TOperation>(OperationLink link, OperationState<T>? state);

    public TimeProvider Time => service.Delays.Time;

    public ManagementPoller<T> CreatePoller(OperationLink link) => new(service, link, operation, read);

    public async Task<TOperation> RunAsync<TOperation>(
        ServiceCall call, Factory<TOperation> create, WaitUntil waitUntil, CancellationToken cancellationToken)
        where TOperation : Operation
    {
        using (call)
        {
            var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
            var started = Create(response, call, create);
            if (waitUntil == WaitUntil.Completed)
            {
                await started.WaitForCompletionResponseAsync(cancellationToken).ConfigureAwait(false);
            }

            return started;
        }
    }

    public TOperation Run<TOperation>(
        ServiceCall call, Factory<TOperation> create, WaitUntil waitUntil, CancellationToken cancellationToken)
        where TOperation : Operation
    {
        using (call)
        {
            var started = Create(call.Send(cancellationToken), call, create);
            if (waitUntil == WaitUntil.Completed)
            {
                started.WaitForCompletionResponse(cancellationToken);
            }

            return started;
        }
    }

    private TOperation Create<TOperation>(Response response, ServiceCall call, Factory<TOperation> create)
    {
        if (OperationLink.Find(response, call) is not { } link)
        {
            var resource = call.Request.Uri.ToUri();
            return create(
                new OperationLink(OperationLinkKind.Result, resource, resource),
                new OperationState<T>(response) { HasValue = true, Value = (T)(object)response });
        }

        var isTold = link.Kind == OperationLinkKind.Resource && response.Status != 202;
        var state = isTold ? CreatePoller(link).ReadResource(response, call) : new OperationState<T>(response);
        return create(link, state with { FirstWait = PollDelay.Wish(response, Time) ?? TimeSpan.Zero });
    }
}
