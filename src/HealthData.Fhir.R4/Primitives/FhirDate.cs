namespace HealthData.Fhir.R4;

/// <summary>A date of FHIR: a year, a month or a day. The text is kept as it is; equality compares the text.</summary>
/// <seealso href="http://hl7.org/fhir/R4/datatypes.html#date"/>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(FhirPrimitiveJsonConverter<FhirDate>))]
public readonly struct FhirDate : IEquatable<FhirDate>, IComparable<FhirDate>, IFhirPrimitive<FhirDate>
{
    private readonly string? _text;

    /// <summary>Creates a value from its text.</summary>
    /// <param name="text">The text, which is kept as it is. Text that is not a date is kept too; it has no typed
    /// view.</param>
    public FhirDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>Creates a date that is precise to the day.</summary>
    /// <param name="value">The date.</param>
    public FhirDate(DateOnly value) => _text = value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Creates a date that is a year or a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month; <see langword="null"/> for a year.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public FhirDate(int year, int? month = null) =>
        _text = new DateOnly(year, month ?? 1, 1).ToString(
            month is null ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string? Text => _text;

    /// <inheritdoc/>
    public bool IsValid => Precision != FhirPrecision.None;

    /// <summary>Makes a value from its text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FhirDate(string text) => new(text);

    /// <summary>Makes a date that is precise to the day.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator FhirDate(DateOnly value) => new(value);

    /// <inheritdoc/>
    public static FhirDate FromText(string text) => new(text);

    /// <summary>Gets the precision of the text; <see cref="FhirPrecision.None"/> when it is not a date.</summary>
    public FhirPrecision Precision =>
        TemporalText.TryRead(_text, out var parts) && !parts.HasTime ? parts.Precision : FhirPrecision.None;

    /// <summary>Gets the date, or the first day of the year or month.</summary>
    /// <param name="value">The date.</param>
    /// <returns><see langword="true"/> if the text is a date.</returns>
    public bool TryGetDate(out DateOnly value)
    {
        var isDate = TemporalText.TryRead(_text, out var parts) && !parts.HasTime;
        value = isDate ? parts.Date : default;
        return isDate;
    }

    /// <summary>Gets the date, or the first day of the year or month.</summary>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public DateOnly ToDateOnly() =>
        TryGetDate(out var value) ? value : throw new FormatException("The text is not a date.");

    /// <summary>Compares two values as FHIR defines it.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than 0, 0 or greater than 0; <see langword="null"/> if the precision of the texts leaves it open,
    /// as for 2020 and 2020-05, or if one is not valid.</returns>
    public int? CompareWith(FhirDate other) => TemporalOrder.Compare(_text, other._text);

    /// <summary>Compares two values for sorting: by the first moment that they stand for, then by precision and text.
    /// Values that are not valid come last.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Less than 0, 0 or greater than 0.</returns>
    public int CompareTo(FhirDate other) => TemporalOrder.Sort(_text, other._text);

    /// <inheritdoc/>
    public bool Equals(FhirDate other) => _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FhirDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Gets the text.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(FhirDate left, FhirDate right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(FhirDate left, FhirDate right) => !left.Equals(right);

    /// <summary>Determines whether a value is surely before another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator <(FhirDate left, FhirDate right) => left.CompareWith(right) < 0;

    /// <summary>Determines whether a value is surely after another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator >(FhirDate left, FhirDate right) => left.CompareWith(right) > 0;

    /// <summary>Determines whether a value is surely not after another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator <=(FhirDate left, FhirDate right) => left.CompareWith(right) <= 0;

    /// <summary>Determines whether a value is surely not before another.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator >=(FhirDate left, FhirDate right) => left.CompareWith(right) >= 0;
}
