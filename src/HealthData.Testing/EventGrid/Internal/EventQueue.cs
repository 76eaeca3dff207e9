namespace HealthData.Testing;

/// <summary>The events that wait for a webhook, and what became of the others.</summary>
internal sealed class EventQueue(FakeEventSubscriptionOptions options, TimeProvider clock)
{
    private readonly object _gate = new();
    private readonly List<PendingEvent> _pending = [];
    private readonly List<FakeEventDelivery> _deliveries = [];
    private readonly List<BinaryData> _deadLetters = [];
    private readonly Random _random = new(options.Seed);
    private bool _isBusy;

    public int Count => Read(() => _pending.Count);

    public IReadOnlyList<FakeEventDelivery> Deliveries => Read(() => _deliveries.ToArray());

    public IReadOnlyList<BinaryData> DeadLetters => Read(() => _deadLetters.ToArray());

    /// <summary>Gets a value that indicates whether nothing is on its way, and nothing can be sent now.</summary>
    public bool IsIdle => Read(() => !_isBusy && !_pending.Any(IsDue));

    public void Add(PublishedEvent published)
    {
        if ((options.EventTypes.Count == 0 || options.EventTypes.Contains(published.Type))
            && options.Accepts(published))
        {
            lock (_gate)
            {
                _pending.Add(new PendingEvent(published, clock.GetUtcNow(), 0, IsDuplicate: false));
            }
        }
    }

    /// <summary>Takes the events of the next request; none if nothing can be sent now.</summary>
    public IReadOnlyList<PendingEvent> Take()
    {
        lock (_gate)
        {
            var due = _pending.Where(IsDue).ToList();
            if (options.Reorders)
            {
                due = [.. due.OrderBy(_ => _random.Next())];
            }

            var batch = due.Take(options.MaxEventsPerBatch).ToList();
            foreach (var taken in batch)
            {
                _pending.Remove(taken);
            }

            _isBusy = batch.Count > 0;
            return batch;
        }
    }

    /// <summary>Gives the time until the next event can be sent; null if none waits.</summary>
    public TimeSpan? TimeToNext() => Read<TimeSpan?>(
        () => _pending.Count == 0 ? null : _pending.Min(waiting => waiting.Due) - clock.GetUtcNow());

    /// <summary>Notes how a request ended, for all of its events.</summary>
    public void Settle(IReadOnlyList<PendingEvent> batch, int status)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            _deliveries.Add(new FakeEventDelivery(batch.Count, batch[0].Attempts, status, now));
            foreach (var sent in batch)
            {
                if (RetrySchedule.IsSuccess(status))
                {
                    Repeat(sent);
                }
                else
                {
                    Retry(sent with { Attempts = sent.Attempts + 1 }, status, now);
                }
            }

            _isBusy = false;
        }
    }

    private void Repeat(PendingEvent sent)
    {
        if (!sent.IsDuplicate && _random.NextDouble() < options.DuplicateRate)
        {
            _pending.Add(sent with { IsDuplicate = true });
        }
    }

    private void Retry(PendingEvent sent, int status, DateTimeOffset now)
    {
        var due = now + RetrySchedule.Delay(sent.Attempts, status);
        var reason = RetrySchedule.IsFinal(status) ? "UndeliverableDueToClientError"
            : sent.Attempts >= options.MaxDeliveryAttempts ? "MaxDeliveryAttemptsExceeded"
            : due - sent.Event.Time > options.TimeToLive ? "TimeToLiveExceeded"
            : null;
        if (reason is null)
        {
            _pending.Add(sent with { Due = due });
        }
        else
        {
            _deadLetters.Add(EventText.DeadLetter(
                sent.Event, options.Schema, reason, sent.Attempts, RetrySchedule.Outcome(status), now));
        }
    }

    private bool IsDue(PendingEvent waiting) => waiting.Due <= clock.GetUtcNow();

    private T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }
}
