namespace HealthData.Fhir.R4;

/// <summary>A point in time of FHIR, to the second or better, with its offset. The text is kept as it is; equality
/// compares the text.</summary>
/// <seealso href="http://hl7.org/fhir/R4/datatypes.html#instant"/>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(FhirPrimitiveJsonConverter<FhirInstant>))]
public readonly struct FhirInstant : IEquatable<FhirInstant>, IComparable<FhirInstant>, IFhirPrimitive<FhirInstant>
{
    private readonly string? _text;

    /// <summary>Creates a value from its text.</summary>
    /// <param name="text">The text, which is kept as it is. Text that is not an instant is kept too; it has no typed
    /// view.</param>
    public FhirInstant(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>Creates an instant.</summary>
    /// <param name="value">The time; its fraction of a second is written as far as it is not zero.</param>
    public FhirInstant(DateTimeOffset value) => _text = TemporalText.Write(value);

    /// <inheritdoc/>
    public string? Text => _text;

    /// <inheritdoc/>
    public bool IsValid => TemporalText.TryRead(_text, out var parts) && parts.Precision > FhirPrecision.Minute
        && parts.Offset.HasValue;

    /// <summary>Makes a value from its text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FhirInstant(string text) => new(text);

    /// <summary>Makes an instant.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator FhirInstant(DateTimeOffset value) => new(value);

    /// <inheritdoc/>
    public static FhirInstant FromText(string text) => new(text);

    /// <summary>Gets the precision of the text; <see cref="FhirPrecision.None"/> when it is not an instant.</summary>
    public FhirPrecision Precision =>
        TemporalText.TryRead(_text, out var parts) && parts.TryGetDateTimeOffset(out _)
            ? parts.Precision
            : FhirPrecision.None;

    /// <summary>Gets the point in time.</summary>
    /// <param name="value">The time, truncated to 100 nanoseconds; a leap second reads as the second before it.</param>
    /// <returns><see langword="true"/> if the text is an instant.</returns>
    public bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        return TemporalText.TryRead(_text, out var parts) && parts.TryGetDateTimeOffset(out value);
    }

    /// <summary>Gets the point in time.</summary>
    /// <returns>The time, truncated to 100 nanoseconds; a leap second reads as the second before it.</returns>
    /// <exception cref="FormatException">The text is not an instant.</exception>
    public DateTimeOffset ToDateTimeOffset() =>
        TryGetDateTimeOffset(out var value) ? value : throw new FormatException("The text is not an instant.");

    /// <summary>Compares two values as FHIR defines it.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than 0, 0 or greater than 0; <see langword="null"/> if the precision of the texts leaves it open,
    /// as for 2020 and 2020-05, or if one is not valid.</returns>
    public int? CompareWith(FhirInstant other) => TemporalOrder.Compare(_text, other._text);

    /// <summary>Compares two values for sorting: by the first moment that they stand for, then by precision and text.
    /// Values that are not valid come last.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than 0, 0 or greater than 0.</returns>
    public int CompareTo(FhirInstant other) => TemporalOrder.Sort(_text, other._text);

    /// <inheritdoc/>
    public bool Equals(FhirInstant other) => _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FhirInstant other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Gets the text.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(FhirInstant left, FhirInstant right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(FhirInstant left, FhirInstant right) => !left.Equals(right);

    /// <summary>Determines whether a value is surely before another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator <(FhirInstant left, FhirInstant right) => left.CompareWith(right) < 0;

    /// <summary>Determines whether a value is surely after another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator >(FhirInstant left, FhirInstant right) => left.CompareWith(right) > 0;

    /// <summary>Determines whether a value is surely not after another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator <=(FhirInstant left, FhirInstant right) => left.CompareWith(right) <= 0;

    /// <summary>Determines whether a value is surely not before another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator >=(FhirInstant left, FhirInstant right) => left.CompareWith(right) >= 0;
}
