namespace HealthData.Events;

/// <summary>The options of an <see cref="EventDispatcher"/>: the handlers, and how they are called.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class EventDispatcherOptions
{
    private const int DefaultConcurrency = 16;
    private const int DefaultDeadlineSeconds = 25;
    private const int LeastHours = 24;

    private TimeSpan _remember = TimeSpan.FromHours(2 * LeastHours);
    private TimeSpan _deadline = TimeSpan.FromSeconds(DefaultDeadlineSeconds);
    private int _maxConcurrency = DefaultConcurrency;

    /// <summary>Gets or sets where handled events are remembered; null for a <see cref="MemoryStateStore"/>, which
    /// forgets them with the process and shares them with no other instance.</summary>
    public StateStore? Store { get; set; }

    /// <summary>Gets or sets how long a handled event is remembered. The default is two days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It's less than a day, which Event Grid may take to deliver an
    /// event again.</exception>
    public TimeSpan RememberFor
    {
        get => _remember;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromHours(LeastHours));
            _remember = value;
        }
    }

    /// <summary>Gets or sets the time within which all handlers of a request have to end. After it they are canceled,
    /// and the events that they haven't handled are to be delivered again. The default is 25 seconds: Event Grid waits
    /// for 30.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public TimeSpan Deadline
    {
        get => _deadline;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            _deadline = value;
        }
    }

    /// <summary>Gets or sets how many events are handled at once. The default is 16. Those about the same resource or
    /// instance are handled one after another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public int MaxConcurrency
    {
        get => _maxConcurrency;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxConcurrency = value;
        }
    }

    /// <summary>Gets or sets what to do with an event that comes after a newer one about the same resource or
    /// instance.</summary>
    public LateEventPolicy LateEvents { get; set; }

    /// <summary>Gets or sets what is told of a handler that threw, or of a store that failed; null for nothing. The
    /// event is to be delivered again.</summary>
    public Action<HealthDataEvent, Exception>? Failed { get; set; }

    /// <summary>Gets or sets the clock; null for the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }

    internal List<EventHandling> Handlers { get; } = [];

    /// <summary>Adds a handler. An event whose handler throws is delivered again.</summary>
    /// <typeparam name="TEvent">The events that it handles: all of this type and of the types derived from
    /// it.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is null.</exception>
    public void On<TEvent>(Func<TEvent, CancellationToken, Task> handler)
        where TEvent : HealthDataEvent
    {
        ArgumentNullException.ThrowIfNull(handler);
        On<TEvent>(async (item, _, cancellationToken) =>
        {
            await handler(item, cancellationToken).ConfigureAwait(false);
            return EventResult.Done;
        });
    }

    /// <summary>Adds a handler that decides what becomes of the event.</summary>
    /// <typeparam name="TEvent">The events that it handles: all of this type and of the types derived from
    /// it.</typeparam>
    /// <param name="handler">The handler. An event has several handlers if several are added: they are called in the
    /// order in which they were added, until one doesn't return <see cref="EventResult.Done"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is null.</exception>
    public void On<TEvent>(Func<TEvent, EventContext, CancellationToken, Task<EventResult>> handler)
        where TEvent : HealthDataEvent
    {
        ArgumentNullException.ThrowIfNull(handler);
        Handlers.Add(new EventHandling(
            item => item is TEvent,
            (item, context, cancellationToken) => handler((TEvent)item, context, cancellationToken)));
    }
}
