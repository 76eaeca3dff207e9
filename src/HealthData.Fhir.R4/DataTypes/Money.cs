namespace HealthData.Fhir.R4;

public sealed partial class Money
{
    /// <summary>Creates an amount without a value.</summary>
    public Money()
    {
    }

    /// <summary>Creates an amount.</summary>
    /// <param name="value">The value.</param>
    /// <param name="currency">The currency.</param>
    public Money(FhirDecimal value, CurrencyCode currency)
    {
        Value = value;
        Currency = currency;
    }

    /// <summary>Compares the value with another of the same currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Less than 0, 0 or greater than 0; <see langword="null"/> if the currencies are not the same or a value
    /// is missing.</returns>
    public int? CompareWith(Money? other) =>
        other is { Value: { } right } && Value is { } left && Currency == other.Currency ? left.CompareTo(right) : null;

    internal override string DebuggerText => $"{Value} {Currency}";
}
