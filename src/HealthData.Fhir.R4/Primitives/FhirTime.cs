namespace HealthData.Fhir.R4;

/// <summary>A time of day of FHIR. The text is kept as it is; equality compares the text.</summary>
/// <seealso href="http://hl7.org/fhir/R4/datatypes.html#time"/>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(FhirPrimitiveJsonConverter<FhirTime>))]
public readonly struct FhirTime : IEquatable<FhirTime>, IComparable<FhirTime>, IFhirPrimitive<FhirTime>
{
    private readonly string? _text;

    /// <summary>Creates a value from its text.</summary>
    /// <param name="text">The text, which is kept as it is. Text that is not a time of day is kept too; it has no typed
    /// view.</param>
    public FhirTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>Creates a time of day.</summary>
    /// <param name="value">The time; its fraction of a second is written as far as it is not zero.</param>
    public FhirTime(TimeOnly value) => _text = value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string? Text => _text;

    /// <inheritdoc/>
    public bool IsValid => TryGetTime(out _);

    /// <summary>Makes a value from its text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FhirTime(string text) => new(text);

    /// <summary>Makes a time of day.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator FhirTime(TimeOnly value) => new(value);

    /// <inheritdoc/>
    public static FhirTime FromText(string text) => new(text);

    /// <summary>Gets the time of day.</summary>
    /// <param name="value">The time, truncated to 100 nanoseconds; a leap second reads as the second before it.</param>
    /// <returns><see langword="true"/> if the text is a time of day.</returns>
    public bool TryGetTime(out TimeOnly value) => TemporalText.TryReadTime(_text, out value);

    /// <summary>Gets the time of day.</summary>
    /// <returns>The time, truncated to 100 nanoseconds; a leap second reads as the second before it.</returns>
    /// <exception cref="FormatException">The text is not a time of day.</exception>
    public TimeOnly ToTimeOnly() =>
        TryGetTime(out var value) ? value : throw new FormatException("The text is not a time of day.");

    /// <summary>Compares two values as FHIR defines it.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than 0, 0 or greater than 0; <see langword="null"/> if one is not valid.</returns>
    public int? CompareWith(FhirTime other) =>
        TryGetTime(out var time) && other.TryGetTime(out var another) ? time.CompareTo(another) : null;

    /// <summary>Compares two values for sorting: by the time, then by the text.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than 0, 0 or greater than 0.</returns>
    public int CompareTo(FhirTime other) =>
        CompareWith(other) is { } order and not 0 ? order : string.CompareOrdinal(_text, other._text);

    /// <inheritdoc/>
    public bool Equals(FhirTime other) => _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FhirTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Gets the text.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(FhirTime left, FhirTime right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(FhirTime left, FhirTime right) => !left.Equals(right);

    /// <summary>Determines whether a value is surely before another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator <(FhirTime left, FhirTime right) => left.CompareWith(right) < 0;

    /// <summary>Determines whether a value is surely after another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator >(FhirTime left, FhirTime right) => left.CompareWith(right) > 0;

    /// <summary>Determines whether a value is surely not after another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator <=(FhirTime left, FhirTime right) => left.CompareWith(right) <= 0;

    /// <summary>Determines whether a value is surely not before another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator >=(FhirTime left, FhirTime right) => left.CompareWith(right) >= 0;
}
