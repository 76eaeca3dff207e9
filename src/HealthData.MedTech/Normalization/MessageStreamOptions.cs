namespace HealthData.MedTech;

/// <summary>Options for reading a stream of messages, one a line.</summary>
public sealed class MessageStreamOptions
{
    private readonly int _maxLineLength = 16 << 20;

    /// <summary>
    /// Gets or sets the number of bytes that a line may have: 16 MiB unless set, 512 MiB at most. A longer one gives
    /// <see cref="NormalizationProblemCode.MessageTooLong"/>, and the reading goes on with the next line.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive, or too large.</exception>
    public int MaxLineLength
    {
        get => _maxLineLength;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 512 << 20);
            _maxLineLength = value;
        }
    }

    /// <summary>
    /// Gets or sets a value that indicates whether lines have their envelope (<c>Body</c>, <c>Properties</c>,
    /// <c>SystemProperties</c>) already and are taken as they are. By default they are bodies of events.
    /// </summary>
    public bool LinesAreEnvelopes { get; init; }

    /// <summary>Gets or sets the time when the messages came in; null where that is not known.</summary>
    public DateTimeOffset? EnqueuedTime { get; init; }
}
