namespace HealthData.Events;

/// <summary>A destination that can get several events at once.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public abstract class BatchedDestination : AttributedDestination
{
    private int? _maxEvents;
    private int? _preferredSize;

    private protected BatchedDestination(string kind)
        : base(kind)
    {
    }

    /// <summary>Gets or sets the maximum number of events in a delivery, from 1 to 5,000; null for the service's
    /// default of 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? MaxEventsPerBatch
    {
        get => _maxEvents;
        set => _maxEvents = SubscriptionLimits.Range(value, 1, 5000, nameof(MaxEventsPerBatch));
    }

    /// <summary>Gets or sets the size that a delivery should have at most, from 1 to 1,024 kilobytes; null for the
    /// service's default of 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? PreferredBatchSizeInKilobytes
    {
        get => _preferredSize;
        set => _preferredSize = SubscriptionLimits.Range(value, 1, 1024, nameof(PreferredBatchSizeInKilobytes));
    }

    internal void ReadBatch(MemberReader properties)
    {
        _maxEvents = properties.Number("maxEventsPerBatch");
        _preferredSize = properties.Number("preferredBatchSizeInKilobytes");
    }

    private protected void WriteBatch(Utf8JsonWriter json)
    {
        MemberWriter.Number(json, "maxEventsPerBatch", _maxEvents);
        MemberWriter.Number(json, "preferredBatchSizeInKilobytes", _preferredSize);
    }
}
