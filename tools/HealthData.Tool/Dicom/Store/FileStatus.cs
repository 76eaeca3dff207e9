namespace HealthData.Tool.Dicom;

/// <summary>What became of a file.</summary>
internal enum FileStatus
{
    Stored,
    StoredWithWarnings,
    AlreadyExists,

    /// <summary>The service refused the instance, or the file could not be read.</summary>
    Failed,

    /// <summary>The file is not DICOM, or is broken.</summary>
    NotDicom,

    /// <summary>The file is DICOM, but no instance: a DICOMDIR.</summary>
    Skipped,

    /// <summary>The file was sent, and nobody knows what became of it.</summary>
    Unknown,

    /// <summary>The file was not sent, since nothing else could be.</summary>
    NotSent,
}
