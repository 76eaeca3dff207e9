namespace HealthData.Imaging;

/// <summary>The status of a study that was synchronized.</summary>
public enum StudyStatus
{
    /// <summary>There was nothing to write.</summary>
    Unchanged,

    /// <summary>Resources were created or updated.</summary>
    Written,

    /// <summary>The study has no instances anymore, and its ImagingStudy was deleted.</summary>
    Deleted,

    /// <summary>The ImagingStudy is from another source, and stays as it is.</summary>
    Foreign,

    /// <summary>The metadata can't be mapped, such as since they name two patients. Nothing was written.</summary>
    Rejected,

    /// <summary>A service refused the study in a way that a repetition doesn't help. It is tried again when it changes.
    /// </summary>
    Failed,
}
