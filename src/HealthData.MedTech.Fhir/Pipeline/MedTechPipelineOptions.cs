namespace HealthData.MedTech.Fhir;

/// <summary>The options of a <see cref="MedTechPipeline"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class MedTechPipelineOptions
{
    private const int DefaultWindowSeconds = 10;
    private const double DefaultMaxShare = 0.5;

    private int _batchSize = 300;
    private long _maxBatchBytes = 16 << 20;
    private int _maxWriters = 32;
    private double _maxDeadLetterShare = DefaultMaxShare;
    private TimeSpan _batchWindow = TimeSpan.FromSeconds(DefaultWindowSeconds);

    /// <summary>Gets or sets where messages go that can't be processed. If it is null (the default), the first of them
    /// ends the run with a <see cref="MedTechException"/>, so that none is lost.</summary>
    public DeadLetterSink? DeadLetters { get; set; }

    /// <summary>Gets or sets a value that indicates whether messages that no device template matches go to the dead
    /// letters too. By default they are only counted, as in the MedTech service.</summary>
    public bool DeadLettersUnmatched { get; set; }

    /// <summary>Gets or sets the share of a batch that may go to the dead letters, from 0 to 1. When more messages of a
    /// batch can't be processed, the mappings are likely to be wrong: the run ends with a
    /// <see cref="MedTechException"/>, and none of the batch goes to the dead letters. The default is 0.5. Batches of
    /// less than ten messages, and messages that no device template matches, don't count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1.</exception>
    public double MaxDeadLetterShare
    {
        get => _maxDeadLetterShare;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
            _maxDeadLetterShare = value;
        }
    }

    /// <summary>Gets or sets the maximum number of batches, of all partitions together, that are written at once. Each
    /// time the FHIR service responds with status 429, after the retries of the client, half as many are; the number
    /// grows again while it doesn't. The default is 32.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxWriters
    {
        get => _maxWriters;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxWriters = value;
        }
    }

    /// <summary>Gets or sets the maximum number of messages in a batch. The default is 300, as in the MedTech service.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int BatchSize
    {
        get => _batchSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _batchSize = value;
        }
    }

    /// <summary>Gets or sets the number of bytes of bodies that ends a batch. The default is 16 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long MaxBatchBytes
    {
        get => _maxBatchBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxBatchBytes = value;
        }
    }

    /// <summary>Gets or sets how long a batch waits for more messages, from its first one on. The default is ten
    /// seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan BatchWindow
    {
        get => _batchWindow;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _batchWindow = value;
        }
    }

    /// <summary>Gets or sets where the checkpoints are kept; null (the default) for nowhere.</summary>
    public StateStore? Checkpoints { get; set; }

    /// <summary>Gets or sets what is called when a checkpoint is reached, such as to commit an offset; null (the
    /// default) for nothing. It is called behind what is written for good, and after <see cref="Checkpoints"/>.
    /// </summary>
    public Func<MedTechCheckpoint, CancellationToken, Task>? CheckpointReached { get; set; }

    /// <summary>Gets or sets what is told of each batch when it is done; null (the default) for nothing.</summary>
    public Action<MedTechBatchReport>? BatchDone { get; set; }

    /// <summary>Gets or sets what is told when the FHIR service keeps a batch waiting, with the first problem; null
    /// (the default) for nothing.</summary>
    public Action<MedTechProblem>? HeldBack { get; set; }

    /// <summary>Gets or sets how messages are normalized: by default exactly as in the MedTech service.</summary>
    public NormalizationOptions Normalization { get; set; } = new();

    /// <summary>Gets or sets how measurements are written.</summary>
    public MeasurementWriterOptions Writer { get; set; } = new();

    /// <summary>Gets or sets the clock of the <see cref="BatchWindow"/>; null for the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }
}
