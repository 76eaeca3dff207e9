namespace HealthData.Dicom;

/// <summary>The ways in which storing an instance can end.</summary>
public enum StoreStatus
{
    /// <summary>The instance is stored.</summary>
    Stored,

    /// <summary>The instance is stored, but something about it is off; see <see cref="StoreOutcome.ReasonCode"/> and
    /// <see cref="StoreOutcome.Issues"/>.</summary>
    StoredWithWarnings,

    /// <summary>An instance with this UID was there before and was left as it is.</summary>
    AlreadyExists,

    /// <summary>The service rejected the instance, or its content couldn't be read.</summary>
    Failed,

    /// <summary>The content isn't a DICOM file, and was not sent.</summary>
    NotDicom,

    /// <summary>The content is DICOM, but no instance (a DICOMDIR), and was not sent.</summary>
    Skipped,

    /// <summary>The instance was sent, but the service didn't report what happened to it.</summary>
    Unknown,

    /// <summary>The instance was not sent, since an earlier request failed in a way that no other would
    /// survive.</summary>
    NotSent,
}
