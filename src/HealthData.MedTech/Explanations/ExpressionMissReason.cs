namespace HealthData.MedTech;

/// <summary>The reason why a part of an expression selects nothing.</summary>
public enum ExpressionMissReason
{
    /// <summary>An object without a member of the name.</summary>
    NoMember,

    /// <summary>An array without an element of the number.</summary>
    NoElement,

    /// <summary>A value of another kind than the part selects from, such as a filter over an object.</summary>
    WrongKind,

    /// <summary>An array or an object without anything in it.</summary>
    Empty,

    /// <summary>A member that is null, which JMESPath takes for nothing.</summary>
    Null,

    /// <summary>A filter with a comparison that doesn't hold.</summary>
    TestFailed,

    /// <summary>A function or another part that gives nothing.</summary>
    Other,
}
