namespace HealthData.Fhir.R4;

/// <summary>Options for reading and writing JSON. Instances do not change and can be shared.</summary>
public sealed class FhirJsonOptions
{
    /// <summary>The greatest value of <see cref="MaxDepth"/>.</summary>
    public const int GreatestDepth = 500;

    private readonly int _maxDepth = 128;
    private readonly long _maxLength = 1024 * 1024 * 1024;

    /// <summary>Gets the options that are used when none are given: lenient, 128 levels, not indented.</summary>
    public static FhirJsonOptions Default { get; } = new();

    /// <summary>Gets options that report every deviation from the specification's structure.</summary>
    public static FhirJsonOptions Strict { get; } = new() { IsStrict = true };

    /// <summary>Gets a value that indicates whether reading refuses what deviates from the definitions, with all
    /// deviations in <see cref="FhirFormatException.Issues"/>. By default everything is kept that JSON can
    /// say.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Gets the greatest number of bytes that are read from a stream, or for one line or entry; 1 GiB by
    /// default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long MaxLength
    {
        get => _maxLength;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxLength = value;
        }
    }

    /// <summary>Gets a value that indicates whether base64 values of 64 KiB and more refer to the array or memory that
    /// was read, instead of copying it. Then it must not be changed or given back to a pool as long as the objects are
    /// used.</summary>
    public bool SharesInput { get; init; }

    /// <summary>Gets the number of objects that may be nested when reading, 1 to <see cref="GreatestDepth"/>; 128 by
    /// default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestDepth);
            _maxDepth = value;
        }
    }

    /// <summary>Gets a value that indicates whether writing puts each member on a line of its own.</summary>
    public bool WriteIndented { get; init; }
}
