namespace HealthData.Fhir.R4;

/// <summary>The precision of a date or a time.</summary>
public enum FhirPrecision
{
    /// <summary>No precision: the text is not a date.</summary>
    None,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A minute, which the specification does not allow in resources.</summary>
    Minute,

    /// <summary>A second.</summary>
    Second,

    /// <summary>A fraction of a second.</summary>
    Fraction,
}
