namespace HealthData.Fhir.R4;

/// <summary>Options for reading and writing JSON. Instances do not change and can be shared.</summary>
public sealed class FhirJsonOptions
{
    /// <summary>The greatest value of <see cref="MaxDepth"/>.</summary>
    public const int GreatestDepth = 500;

    private readonly int _maxDepth = 128;

    /// <summary>Gets the options that are used when none are given: lenient, 128 levels, not indented.</summary>
    public static FhirJsonOptions Default { get; } = new();

    /// <summary>Gets options that report every deviation from the specification's structure.</summary>
    public static FhirJsonOptions Strict { get; } = new() { IsStrict = true };

    /// <summary>Gets a value that indicates whether reading refuses what deviates from the definitions, and reports all
    /// deviations: <see cref="FhirFormatException.Issues"/>. By default unknown elements, types and codes are
    /// kept.</summary>
    public bool IsStrict { get; init; }

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
