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
}
