namespace HealthData.Core;

/// <summary>The progress of a transfer.</summary>
/// <param name="Bytes">The number of bytes of content sent or received so far.</param>
/// <param name="Items">The number of items (instances, frames, resources) completed so far.</param>
/// <param name="TotalBytes">The number of bytes to transfer, or null if it isn't known.</param>
/// <param name="TotalItems">The number of items to transfer, or null if it isn't known.</param>
public readonly record struct TransferProgress(long Bytes, int Items, long? TotalBytes = null, int? TotalItems = null);
