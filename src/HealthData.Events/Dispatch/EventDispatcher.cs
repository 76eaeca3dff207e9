namespace HealthData.Events;

/// <summary>
/// Hands events to their handlers: each once, those about the same resource or instance in their order and one after
/// another, and not too many at once.
/// </summary>
/// <remarks>An event that was handled before, by its id or by its content, isn't handed over again. Nobody waits for a
/// missing number: what comes after a newer event is late, and <see cref="EventDispatcherOptions.LateEvents"/> says
/// what becomes of it.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle holds nothing.")]
public sealed class EventDispatcher
{
    private readonly EventWork _work;
    private readonly ResourceGates _gates = new();
    private readonly SemaphoreSlim _slots;
    private readonly Deadline _deadline;
    private readonly Action<HealthDataEvent, Exception>? _failed;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="options">The handlers and how to call them. Later changes have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public EventDispatcher(EventDispatcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var time = options.TimeProvider ?? TimeProvider.System;
        _work = new EventWork(options, time);
        _slots = new SemaphoreSlim(options.MaxConcurrency);
        _deadline = new Deadline(options.Deadline, time);
        _failed = options.Failed;
    }

    /// <summary>Hands over one event.</summary>
    /// <param name="item">The event.</param>
    /// <param name="cancellationToken">Cancels the handlers.</param>
    /// <returns>What became of it: <see cref="EventResult.RetryLater"/> if a handler threw or the deadline
    /// passed.</returns>
    /// <exception cref="OperationCanceledException">The token was canceled before the event was handled.</exception>
    public async Task<EventResult> DispatchAsync(HealthDataEvent item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        var results = await DispatchAsync([item], default, cancellationToken).ConfigureAwait(false);
        return results[0];
    }

    /// <summary>Hands over the events of a batch.</summary>
    /// <param name="events">The events.</param>
    /// <param name="cancellationToken">Cancels the handlers.</param>
    /// <returns>What became of each, in their order. If an event is to be delivered again, so are the newer ones about
    /// the same resource or instance.</returns>
    /// <exception cref="OperationCanceledException">The token was canceled before all events were
    /// handled.</exception>
    public async Task<IReadOnlyList<EventResult>> DispatchAsync(
        IReadOnlyList<HealthDataEvent> events, CancellationToken cancellationToken = default) =>
        await DispatchAsync(events, default, cancellationToken).ConfigureAwait(false);

    internal async Task<EventResult[]> DispatchAsync(
        IReadOnlyList<HealthDataEvent> events, EventDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(events);
        var results = new EventResult[events.Count];
        Array.Fill(results, EventResult.RetryLater);
        try
        {
            await _deadline.RunAsync(
                token => Task.WhenAll(Group(events).Select(group => RunAsync(events, group, results, delivery, token))),
                cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Handlers that don't heed their token go on, and note what they have done.
        }

        // A copy, since what goes on may still write.
        EventResult[] settled = [.. results];
        if (Array.IndexOf(settled, EventResult.RetryLater) >= 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return settled;
    }

    /// <summary>Gives the positions of the events that are about the same resource, in their order.</summary>
    private static IEnumerable<int[]> Group(IReadOnlyList<HealthDataEvent> events) => events.Count == 1
        ? [[0]]
        : Enumerable.Range(0, events.Count)
            .GroupBy(index => events[index].OrderKey ?? $"{index}", StringComparer.Ordinal)
            .Select(group => group.OrderBy(index => events[index].OrderNumber).ToArray());

    private async Task RunAsync(
        IReadOnlyList<HealthDataEvent> events,
        int[] group,
        EventResult[] results,
        EventDelivery delivery,
        CancellationToken cancellationToken)
    {
        foreach (var index in group)
        {
            results[index] = await TryHandleAsync(events[index], delivery, cancellationToken).ConfigureAwait(false);
            if (results[index] == EventResult.RetryLater)
            {
                return;
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a handler throws, its event is delivered again.")]
    private async Task<EventResult> TryHandleAsync(
        HealthDataEvent item, EventDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return _work.HasHandler(item)
                ? await HandleInTurnAsync(item, delivery, cancellationToken).ConfigureAwait(false)
                : EventResult.Done;
        }
        catch (Exception exception)
        {
            EventTelemetry.Failed.Add(item);
            _failed?.Invoke(item, exception);
            return EventResult.RetryLater;
        }
    }

    private async Task<EventResult> HandleInTurnAsync(
        HealthDataEvent item, EventDelivery delivery, CancellationToken cancellationToken)
    {
        var key = item.OrderKey;
        if (key is not null)
        {
            await _gates.EnterAsync(key, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await _work.HandleAsync(item, delivery, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _slots.Release();
            }
        }
        finally
        {
            if (key is not null)
            {
                _gates.Leave(key);
            }
        }
    }
}
