namespace HealthData.MedTech;

/// <summary>How an expression uses the value that it is evaluated over.</summary>
[Flags]
internal enum RootUse
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>By the names of members.</summary>
    Members = 1,

    /// <summary>By the name of the match.</summary>
    Match = 2,

    /// <summary>As a whole.</summary>
    Whole = 4,
}
