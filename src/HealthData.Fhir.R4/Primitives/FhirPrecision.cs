namespace HealthData.Fhir.R4;

/// <summary>How precise a date or a time is written.</summary>
public enum FhirPrecision
{
    /// <summary>The text is not a date.</summary>
    None,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the minute, which the specification allows to users only, not in resources.</summary>
    Minute,

    /// <summary>To the second.</summary>
    Second,

    /// <summary>To a fraction of a second.</summary>
    Fraction,
}
