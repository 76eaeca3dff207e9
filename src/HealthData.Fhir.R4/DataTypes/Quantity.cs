namespace HealthData.Fhir.R4;

public partial class Quantity
{
    /// <summary>The address of UCUM, the code system of units.</summary>
    public const string Ucum = "http://unitsofmeasure.org";

    /// <summary>Creates an empty quantity.</summary>
    public Quantity()
    {
    }

    /// <summary>Creates a quantity whose unit is a UCUM code.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The unit's UCUM code, such as <c>mm[Hg]</c>.</param>
    /// <param name="unit">The unit for people; the code when <see langword="null"/>.</param>
    public Quantity(FhirDecimal value, string code, string? unit = null)
    {
        Value = value;
        Unit = unit ?? code;
        System = Ucum;
        Code = code;
    }

    /// <summary>Compares the value with another of the same unit.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>Less than 0, 0 or greater than 0; <see langword="null"/> if the units are not the same, a value is
    /// missing, or one has a comparator such as <c>&lt;</c>. Units are not converted.</returns>
    public int? CompareWith(Quantity? other) =>
        other is { Value: { } right } && Value is { } left && Comparator is null && other.Comparator is null
        && HasSameUnit(other)
            ? left.CompareTo(right)
            : null;

    private bool HasSameUnit(Quantity other) =>
        Code is null && other.Code is null ? Unit == other.Unit : System == other.System && Code == other.Code;

    internal override string DebuggerText => $"{Comparator}{Value} {Unit ?? Code}";
}
