namespace HealthData.Fhir.R4;

/// <summary>The reasons why a value is kept as it was read.</summary>
internal enum KeptReason
{
    /// <summary>The type has no such element.</summary>
    Unknown,

    /// <summary>The value is of another JSON type than the element's.</summary>
    WrongType,

    /// <summary>The element, or another variant of the choice element, is there before it.</summary>
    Duplicate,
}
