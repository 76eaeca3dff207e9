namespace HealthData.Dicom;

/// <summary>The states of a workitem (Procedure Step State, PS3.4 CC.1.1).</summary>
public enum WorkitemState
{
    /// <summary>Another state, or none.</summary>
    Unknown,

    /// <summary>Nobody has begun it. It has no owner.</summary>
    Scheduled,

    /// <summary>It belongs to whoever knows its transaction UID.</summary>
    InProgress,

    /// <summary>It is done, and doesn't change anymore.</summary>
    Completed,

    /// <summary>It was given up, and doesn't change anymore.</summary>
    Canceled,
}
