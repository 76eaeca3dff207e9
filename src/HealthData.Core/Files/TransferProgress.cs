namespace HealthData.Core;

/// <summary>The progress of a transfer.</summary>
/// <param name="Bytes">The bytes of the body sent or received so far.</param>
/// <param name="Items">The items (instances, frames, resources) completed so far.</param>
public readonly record struct TransferProgress(long Bytes, int Items);
