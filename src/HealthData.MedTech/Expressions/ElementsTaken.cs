namespace HealthData.MedTech;

/// <summary>Which elements of an array an expression takes that ends there.</summary>
internal enum ElementsTaken
{
    /// <summary>None: it takes the value itself, be it an array or not.</summary>
    None,

    /// <summary>All of them.</summary>
    All,

    /// <summary>Those that are not null.</summary>
    WithoutNulls,

    /// <summary>Those that are not null, with the elements of an array in its place.</summary>
    Flattened,
}
