namespace HealthData.Imaging;

/// <summary>The part of a study that an issue is about.</summary>
public enum ImagingIssueLevel
{
    /// <summary>The patient of the study.</summary>
    Patient,

    /// <summary>The study.</summary>
    Study,

    /// <summary>A series.</summary>
    Series,

    /// <summary>An instance.</summary>
    Instance,
}
