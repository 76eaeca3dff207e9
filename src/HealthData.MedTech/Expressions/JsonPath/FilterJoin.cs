namespace HealthData.MedTech;

/// <summary>What stands between a term of a filter and all that follows it.</summary>
internal enum FilterJoin
{
    /// <summary>Nothing follows.</summary>
    None,

    And,
    Or,
}
