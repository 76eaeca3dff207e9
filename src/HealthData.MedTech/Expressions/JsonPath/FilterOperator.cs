namespace HealthData.MedTech;

/// <summary>How a term of a filter tests.</summary>
internal enum FilterOperator
{
    Exists,
    Equal,
    NotEqual,
    StrictEqual,
    StrictNotEqual,
    LessThan,
    LessThanOrEqual,
    GreaterThan,
    GreaterThanOrEqual,

    /// <summary><c>=~</c>: the right side is the text <c>/pattern/options</c>.</summary>
    Pattern,
}
