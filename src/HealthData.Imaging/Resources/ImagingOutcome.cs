namespace HealthData.Imaging;

/// <summary>The outcome of a projection.</summary>
public enum ImagingOutcome
{
    /// <summary>There is nothing to write.</summary>
    Unchanged,

    /// <summary>Resources are created or updated.</summary>
    Written,

    /// <summary>The study has no instances anymore: its ImagingStudy is deleted.</summary>
    Deleted,

    /// <summary>The ImagingStudy is from another source, and stays as it is.</summary>
    Foreign,

    /// <summary>The metadata can't be mapped, such as since they name two patients. Nothing is written.</summary>
    Rejected,
}
