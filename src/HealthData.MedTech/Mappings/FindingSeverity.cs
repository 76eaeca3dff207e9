namespace HealthData.MedTech;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>What was found is likely not meant, and is run as it is.</summary>
    Warning,

    /// <summary>What was found cannot be run. One of a mapping refuses the whole mapping, as in the MedTech service.</summary>
    Error,
}
