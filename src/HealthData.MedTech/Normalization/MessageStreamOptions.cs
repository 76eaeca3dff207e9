namespace HealthData.MedTech;

/// <summary>How a stream of messages, one a line, is read.</summary>
public sealed class MessageStreamOptions
{
    private readonly int _maxLineLength = 16 << 20;

    /// <summary>
    /// How many bytes a line may have: 16 MiB unless set, 512 MiB at most. A longer one gives an error of the kind
    /// <see cref="NormalizationErrorKind.InvalidDataFormat"/>, and the reading goes on with the next line.
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
    /// Whether lines have their envelope (<c>Body</c>, <c>Properties</c>, <c>SystemProperties</c>) already and are
    /// taken as they are. By default they are bodies of events.
    /// </summary>
    public bool LinesAreTokens { get; init; }

    /// <summary>When the messages came in; null where that is not known.</summary>
    public DateTimeOffset? EnqueuedTime { get; init; }
}
