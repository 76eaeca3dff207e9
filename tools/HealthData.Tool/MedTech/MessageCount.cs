namespace HealthData.Tool.MedTech;

/// <summary>Counts messages and what became of them.</summary>
internal sealed class MessageCount
{
    private long _messages;
    private long _measurements;
    private long _unmatched;

    public long Rejected { get; private set; }

    public void Add(int measurements, bool isRejected)
    {
        _messages++;
        _measurements += measurements;
        if (isRejected)
        {
            Rejected++;
        }
        else if (measurements == 0)
        {
            _unmatched++;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_messages:N0} messages: {_measurements:N0} measurements, {Rejected:N0} rejected, {_unmatched:N0} without a "
            + $"match.");
}
