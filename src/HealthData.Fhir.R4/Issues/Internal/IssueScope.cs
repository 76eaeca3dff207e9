namespace HealthData.Fhir.R4;

/// <summary>Which deviations are collected while reading.</summary>
internal enum IssueScope
{
    /// <summary>None: they are kept, or passed over.</summary>
    None,

    /// <summary>Those of values that have no place in the objects, so that they look absent.</summary>
    Losses,

    /// <summary>All, after all checks.</summary>
    All,
}
