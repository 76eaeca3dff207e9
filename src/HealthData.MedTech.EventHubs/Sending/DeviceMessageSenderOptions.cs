namespace HealthData.MedTech.EventHubs;

/// <summary>The options of a <see cref="DeviceMessageSender"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class DeviceMessageSenderOptions
{
    private long? _maxBatchBytes;
    private int _parallel = 4;
    private TimeSpan _maxDelay = TimeSpan.FromSeconds(1);

    /// <summary>Gets or sets the maximum number of bytes in a batch; null (the default) for what the event hub allows
    /// over AMQP, and for 1 MiB over HTTPS.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long? MaxBatchBytes
    {
        get => _maxBatchBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1);
            _maxBatchBytes = value;
        }
    }

    /// <summary>Gets or sets the maximum number of devices whose batches are sent at the same time. The default is 4.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Parallel
    {
        get => _parallel;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _parallel = value;
        }
    }

    /// <summary>Gets or sets how long a message waits for others to be sent with. The default is one second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or above a day.</exception>
    public TimeSpan MaxDelay
    {
        get => _maxDelay;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
            _maxDelay = value;
        }
    }

    /// <summary>Gets or sets the receiver of progress reports: the messages that have an outcome, and the bytes of
    /// their bodies.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }

    /// <summary>Gets or sets the clock of <see cref="MaxDelay"/>; null for the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }
}
