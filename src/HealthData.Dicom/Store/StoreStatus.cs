namespace HealthData.Dicom;

/// <summary>What became of an instance that was to be stored.</summary>
public enum StoreStatus
{
    /// <summary>The instance is stored.</summary>
    Stored,

    /// <summary>The instance is stored, but something about it is off; see
    /// <see cref="StoreOutcome.ReasonCode"/> and <see cref="StoreOutcome.AttributeErrors"/>.</summary>
    StoredWithWarnings,

    /// <summary>An instance with this UID was there before and was left as it is.</summary>
    AlreadyExists,

    /// <summary>The instance is not stored.</summary>
    Failed,
}
