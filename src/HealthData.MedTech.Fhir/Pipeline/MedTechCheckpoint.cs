namespace HealthData.MedTech.Fhir;

/// <summary>The place up to which a partition is done: all messages up to it are written or in the dead letters.
/// </summary>
/// <param name="Partition">The partition.</param>
/// <param name="Position">The position of the last message that is done. Go on behind it.</param>
public sealed record MedTechCheckpoint(string Partition, string Position);
