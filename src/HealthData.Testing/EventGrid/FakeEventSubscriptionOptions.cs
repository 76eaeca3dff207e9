namespace HealthData.Testing;

/// <summary>The options of a subscription to the events of a <see cref="FakeWorkspace"/>.</summary>
public sealed class FakeEventSubscriptionOptions
{
    private const int LargestBatch = 5_000;
    private const int MostAttempts = 30;

    private int _maxEventsPerBatch = 1;
    private int _maxDeliveryAttempts = MostAttempts;
    private double _duplicateRate;

    /// <summary>Gets or sets the schema. The default is the Event Grid schema.</summary>
    public FakeEventSchema Schema { get; set; }

    /// <summary>Gets the types of the events that the subscription gets; all if there are none.</summary>
    public IList<string> EventTypes { get; } = [];

    internal Func<PublishedEvent, bool> Accepts { get; set; } = static _ => true;

    /// <summary>Gets the headers that each request to the webhook has, such as a secret or a token.</summary>
    public IDictionary<string, string> Headers { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets how many events one request may hold, from 1 to 5,000. The default is 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxEventsPerBatch
    {
        get => _maxEventsPerBatch;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestBatch);
            _maxEventsPerBatch = value;
        }
    }

    /// <summary>Gets or sets how often the delivery of an event is tried, from 1 to 30. The default is 30.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxDeliveryAttempts
    {
        get => _maxDeliveryAttempts;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostAttempts);
            _maxDeliveryAttempts = value;
        }
    }

    /// <summary>Gets or sets how long the delivery of an event is tried. The default is 24 hours.</summary>
    public TimeSpan TimeToLive { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Gets or sets how large a part of the delivered events is delivered once more, from 0 to 1. The default
    /// is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public double DuplicateRate
    {
        get => _duplicateRate;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
            _duplicateRate = value;
        }
    }

    /// <summary>Gets or sets a value that indicates whether the events that wait are delivered in any order. The
    /// default is false: the oldest first.</summary>
    public bool Reorders { get; set; }

    /// <summary>Gets or sets the seed of duplicates and of the order. The default is 0.</summary>
    public int Seed { get; set; }
}
