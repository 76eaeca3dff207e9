namespace HealthData.MedTech.Kafka;

/// <summary>The options of a <see cref="KafkaMedTechProcessor"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class KafkaMedTechProcessorOptions
{
    private const int DefaultDrainSeconds = 10;

    private TimeSpan _drainTimeout = TimeSpan.FromSeconds(DefaultDrainSeconds);

    /// <summary>Gets or sets how long a partition that is given up waits for the messages that were read to be written.
    /// What isn't written then comes again. The default is ten seconds; keep it well below the consumer's
    /// <c>max.poll.interval.ms</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan DrainTimeout
    {
        get => _drainTimeout;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _drainTimeout = value;
        }
    }

    /// <summary>Gets or sets what is told of failures that the processor gets over by itself; null (the default) for
    /// nothing. It is called from several threads.</summary>
    public Action<KafkaException>? ErrorOccurred { get; set; }

    /// <summary>Gets or sets the clock of <see cref="DrainTimeout"/>; null for the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }
}
