namespace HealthData.Fhir.R4;

/// <summary>A type that an element can be of: <see cref="Quantity"/>, <see cref="CodeableConcept"/>, a
/// <see cref="PrimitiveValue"/> and so on. Choice elements, whose names end in <c>[x]</c> in the specification, are
/// properties of this type; they refuse what the specification does not allow there.</summary>
[JsonConverter(typeof(FhirJsonConverter))]
public abstract class DataType : Element
{
    private protected DataType()
    {
    }

    internal virtual ChoiceTypes ChoiceKind => ChoiceTypes.None;

    internal virtual ReadOnlySpan<byte> ChoiceSuffix => [];

    /// <summary>Makes the value of a choice element that is a string.</summary>
    /// <param name="value">The text.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DataType?(string? value) => value is null ? null : new StringValue(value);

    /// <summary>Makes the value of a choice element that is a boolean.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DataType(bool value) => new BooleanValue(value);

    /// <summary>Makes the value of a choice element that is an integer.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DataType(int value) => new IntegerValue(value);

    /// <summary>Makes the value of a choice element that is a decimal.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DataType(FhirDecimal value) => new DecimalValue(value);

    /// <summary>Makes the value of a choice element that is a decimal.</summary>
    /// <param name="value">The value; zeros at its end are kept.</param>
    public static implicit operator DataType(decimal value) => new DecimalValue(value);

    /// <summary>Makes the value of a choice element that is a date with a time.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DataType(DateTimeOffset value) => new DateTimeValue(value);

    /// <summary>Makes the value of a choice element that is a date.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DataType(FhirDate value) => new DateValue(value);

    /// <summary>Makes the value of a choice element that is a date with or without a time.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DataType(FhirDateTime value) => new DateTimeValue(value);

    /// <summary>Makes the value of a choice element that is an instant.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DataType(FhirInstant value) => new InstantValue(value);

    /// <summary>Makes the value of a choice element that is a time of day.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator DataType(FhirTime value) => new TimeValue(value);
}
