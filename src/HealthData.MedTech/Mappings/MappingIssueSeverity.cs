namespace HealthData.MedTech;

/// <summary>The severity of an issue.</summary>
public enum MappingIssueSeverity
{
    /// <summary>An issue of what is right and may not be meant.</summary>
    Advice,

    /// <summary>An issue of what is likely not meant, and is run as it is.</summary>
    Warning,

    /// <summary>
    /// An issue of what cannot be run. One of them refuses the whole mapping, as in the MedTech service.
    /// </summary>
    Error,
}
