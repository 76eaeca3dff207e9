namespace HealthData.MedTech.Fhir;

/// <summary>How far a partition is done.</summary>
internal interface IPartitionProgress
{
    /// <summary>Gets the number of messages behind the checkpoint; null where that isn't known.</summary>
    long? Lag { get; }

    /// <summary>Gets when the hub took the oldest message that was read and isn't done; null where all are.</summary>
    DateTimeOffset? Oldest { get; }
}
