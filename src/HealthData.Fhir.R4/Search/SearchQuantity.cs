namespace HealthData.Fhir.R4;

/// <summary>The amount that a search compares with, in a unit or in any (FHIR R4 3.1.1.4.11). Numbers convert to it.
/// </summary>
/// <param name="Value">The amount.</param>
/// <param name="System">The system of the unit, such as <c>http://unitsofmeasure.org</c>; null for any.</param>
/// <param name="Unit">The code of the unit, such as <c>mg</c>, or its name if there is no system; null for any.</param>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public readonly record struct SearchQuantity(FhirDecimal Value, string? System = null, string? Unit = null)
{
    /// <summary>Converts an amount in any unit.</summary>
    /// <param name="value">The amount.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternate.")]
    public static implicit operator SearchQuantity(decimal value) => new(value);

    /// <summary>Converts an amount in any unit, as precise as it is written.</summary>
    /// <param name="value">The amount, such as <c>5.40</c>.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternate.")]
    public static implicit operator SearchQuantity(string value) => new(value);

    /// <summary>Returns the name of the type, without the value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => nameof(SearchQuantity);
}
