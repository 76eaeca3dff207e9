namespace HealthData.Events;

/// <summary>Handles one event once: claims it, sees to its turn, calls the handlers, and notes the result.</summary>
internal sealed class EventWork
{
    /// <summary>How many deadlines a claim lasts, since a handler may go on after the first.</summary>
    private const int ClaimDeadlines = 4;

    private readonly EventHandling[] _handlers;
    private readonly LateEventPolicy _lateEvents;
    private readonly ClaimLedger _claims;
    private readonly OrderLedger _order;

    public EventWork(EventDispatcherOptions options, TimeProvider time)
    {
        var store = options.Store ?? new MemoryStateStore(timeProvider: time);
        var claimTime = options.Deadline * ClaimDeadlines;
        _handlers = [.. options.Handlers];
        _lateEvents = options.LateEvents;
        _claims = new ClaimLedger(store, claimTime, options.RememberFor);
        _order = new OrderLedger(store, claimTime, options.RememberFor, time);
    }

    public bool HasHandler(HealthDataEvent item) => Array.Exists(_handlers, handling => handling.Handles(item));

    public async Task<EventResult> HandleAsync(
        HealthDataEvent item, EventDelivery delivery, CancellationToken cancellationToken)
    {
        var id = item.Id is { } name ? $"id|{item.Source}|{name}" : null;
        return await WithClaimAsync(item, id, () => WithClaimAsync(
            item,
            item.ContentKey is { } content ? $"content|{content}" : null,
            () => WithTurnAsync(item, delivery, cancellationToken),
            cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Does the work unless it is done; what isn't done is free for the next delivery.</summary>
    private async Task<EventResult> WithClaimAsync(
        HealthDataEvent item, string? key, Func<Task<EventResult>> work, CancellationToken cancellationToken)
    {
        if (key is null)
        {
            return await work().ConfigureAwait(false);
        }

        var claim = await _claims.ClaimAsync(key, cancellationToken).ConfigureAwait(false);
        if (claim.State == ClaimState.Done)
        {
            EventTelemetry.Duplicate.Add(item);
            return EventResult.Done;
        }

        if (claim.State != ClaimState.Granted)
        {
            return EventResult.RetryLater;
        }

        var result = EventResult.RetryLater;
        try
        {
            result = await work().ConfigureAwait(false);
        }
        finally
        {
            // What was done is noted even if the time is over.
            if (result == EventResult.Done)
            {
                await _claims.CompleteAsync(claim, CancellationToken.None).ConfigureAwait(false);
            }
            else
            {
                await _claims.ReleaseAsync(claim, CancellationToken.None).ConfigureAwait(false);
            }
        }

        return result;
    }

    private async Task<EventResult> WithTurnAsync(
        HealthDataEvent item, EventDelivery delivery, CancellationToken cancellationToken)
    {
        if (item.OrderKey is not { } key || item.OrderNumber is not { } number)
        {
            return await CallAsync(item, delivery, isLate: false, cancellationToken).ConfigureAwait(false);
        }

        if (await _order.TryBeginAsync($"order|{key}", cancellationToken).ConfigureAwait(false) is not { } turn)
        {
            return EventResult.RetryLater;
        }

        var result = EventResult.RetryLater;
        try
        {
            var isLate = turn.Highest > number;
            if (isLate)
            {
                EventTelemetry.Late.Add(item);
            }

            result = isLate && _lateEvents == LateEventPolicy.Drop
                ? EventResult.Done
                : await CallAsync(item, delivery, isLate, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await _order.EndAsync(turn, result == EventResult.Done ? number : null, CancellationToken.None)
                .ConfigureAwait(false);
        }

        return result;
    }

    private async Task<EventResult> CallAsync(
        HealthDataEvent item, EventDelivery delivery, bool isLate, CancellationToken cancellationToken)
    {
        using var span = new HandlingSpan(item, isLate);
        try
        {
            var context = new EventContext(isLate, delivery.Count, delivery.Services);
            var result = await CallHandlersAsync(item, context, cancellationToken).ConfigureAwait(false);
            span.Ended(result);
            return result;
        }
        catch (Exception exception)
        {
            span.Threw(exception);
            throw;
        }
    }

    private async Task<EventResult> CallHandlersAsync(
        HealthDataEvent item, EventContext context, CancellationToken cancellationToken)
    {
        foreach (var handling in _handlers)
        {
            if (handling.Handles(item))
            {
                var result = await handling.Handler(item, context, cancellationToken).ConfigureAwait(false);
                if (result != EventResult.Done)
                {
                    return result;
                }
            }
        }

        return EventResult.Done;
    }
}
