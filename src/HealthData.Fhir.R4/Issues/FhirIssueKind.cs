namespace HealthData.Fhir.R4;

/// <summary>The kinds of deviations from FHIR.</summary>
public enum FhirIssueKind
{
    /// <summary>Data that is not JSON, or that cannot be read for its size or depth.</summary>
    Syntax,

    /// <summary>A JSON value of another type than the element's.</summary>
    WrongType,

    /// <summary>An element or a type of resource that FHIR R4 does not define.</summary>
    Unknown,

    /// <summary>An element that is there twice, or a choice element with two values.</summary>
    Duplicate,

    /// <summary>A null, or an empty object, array or text.</summary>
    Empty,

    /// <summary>A value that the pattern of its primitive type forbids.</summary>
    Format,

    /// <summary>A code that is not in the value set of a required binding.</summary>
    Binding,

    /// <summary>A required element that is missing, or a resource without a type.</summary>
    Missing,

    /// <summary>Parts that do not fit together: extensions without values, contained resources in one
    /// another.</summary>
    Structure,
}
