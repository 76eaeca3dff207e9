namespace HealthData.Fhir.R4;

/// <summary>The rules for the numbers of primitive types.</summary>
internal enum NumberRule
{
    /// <summary>Any integer of 32 bits.</summary>
    Integer,

    /// <summary>An integer that is not negative.</summary>
    Unsigned,

    /// <summary>An integer of 1 or more.</summary>
    Positive,
}
