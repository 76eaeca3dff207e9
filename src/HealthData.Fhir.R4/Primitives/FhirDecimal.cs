namespace HealthData.Fhir.R4;

/// <summary>A decimal number of FHIR, whose text is significant: 1.0 is not 1.00. The text is kept as it is, whatever
/// its length; equality compares the text.</summary>
/// <seealso href="http://hl7.org/fhir/R4/datatypes.html#decimal"/>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(FhirPrimitiveJsonConverter<FhirDecimal>))]
public readonly struct FhirDecimal : IEquatable<FhirDecimal>, IComparable<FhirDecimal>, IFhirPrimitive<FhirDecimal>
{
    private readonly string? _text;

    /// <summary>Creates a value from its text.</summary>
    /// <param name="text">A JSON number, which is kept as it is.</param>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public FhirDecimal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = NumberText.IsNumber(text) ? text : throw new FormatException("The text is not a JSON number.");
    }

    private FhirDecimal(string text, bool isNumber) => _text = isNumber ? text : null;

    /// <summary>Creates a number.</summary>
    /// <param name="value">The number; zeros at its end are kept.</param>
    public FhirDecimal(decimal value) => _text = value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Creates a number.</summary>
    /// <param name="value">The number, which is written with the fewest digits that give it back.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public FhirDecimal(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A decimal is finite.");
        }

        _text = value.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public string? Text => _text;

    /// <inheritdoc/>
    public bool IsValid => _text is not null;

    /// <summary>Makes a value from its text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FhirDecimal(string text) => new(text);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number; zeros at its end are kept.</param>
    public static implicit operator FhirDecimal(decimal value) => new(value);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FhirDecimal(int value) => new((decimal)value);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number, which is written with the fewest digits that give it back.</param>
    public static explicit operator FhirDecimal(double value) => new(value);

    /// <summary>Gets the number as <see cref="ToDecimal"/> does.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator decimal(FhirDecimal value) => value.ToDecimal();

    /// <summary>Gets the number as <see cref="ToDouble"/> does.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator double(FhirDecimal value) => value.ToDouble();

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public static FhirDecimal FromText(string text) => new(text);

    internal static FhirDecimal FromNumber(string text) => new(text, isNumber: true);

    /// <summary>Gets the number.</summary>
    /// <param name="value">The number, rounded to the digits that a <see cref="decimal"/> has.</param>
    /// <returns><see langword="true"/> if the text is a number in the range of <see cref="decimal"/>.</returns>
    public bool TryGetDecimal(out decimal value) =>
        decimal.TryParse(_text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>Gets the number.</summary>
    /// <returns>The number, rounded to the digits that a <see cref="decimal"/> has.</returns>
    /// <exception cref="FormatException">The text is not a number.</exception>
    /// <exception cref="OverflowException">The number is out of the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal()
    {
        if (TryGetDecimal(out var value))
        {
            return value;
        }

        throw double.TryParse(_text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new OverflowException("The number is out of the range of System.Decimal.")
            : new FormatException("The text is not a number.");
    }

    /// <summary>Gets the nearest double.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public double ToDouble() => double.TryParse(_text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw new FormatException("The text is not a number.");

    /// <summary>Compares the numbers exactly, whatever their length; 1.0 and 1.00 compare as 0, though their texts are
    /// not equal. A default value comes first.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Less than 0, 0 or greater than 0.</returns>
    public int CompareTo(FhirDecimal other) => _text is null || other._text is null
        ? (_text is null ? 0 : 1) - (other._text is null ? 0 : 1)
        : NumberOrder.Compare(_text, other._text);

    /// <inheritdoc/>
    public bool Equals(FhirDecimal other) => _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FhirDecimal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Gets the text.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(FhirDecimal left, FhirDecimal right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(FhirDecimal left, FhirDecimal right) => !left.Equals(right);

    /// <summary>Determines whether a number is less than another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another number.</param>
    public static bool operator <(FhirDecimal left, FhirDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a number is greater than another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another number.</param>
    public static bool operator >(FhirDecimal left, FhirDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a number is less than or equal to another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another number.</param>
    public static bool operator <=(FhirDecimal left, FhirDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a number is greater than or equal to another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another number.</param>
    public static bool operator >=(FhirDecimal left, FhirDecimal right) => left.CompareTo(right) >= 0;
}
