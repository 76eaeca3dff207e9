namespace HealthData.Core;

/// <summary>The progress of a transfer.</summary>
/// <param name="Bytes">The number of bytes of content sent or received so far.</param>
/// <param name="Items">The number of items (instances, frames, resources) completed so far.</param>
/// <param name="TotalBytes">The number of bytes to transfer, or null if it isn't known.</param>
/// <param name="TotalItems">The number of items to transfer, or null if it isn't known.</param>
public readonly record struct TransferProgress(long Bytes, int Items, long? TotalBytes = null, int? TotalItems = null)
{
    /// <summary>Gets the number of bytes that are sent or received in a second, or null if it isn't measured.</summary>
    public double? BytesPerSecond { get; init; }

    /// <summary>Gets the number of bytes that are left, or null if it isn't known.</summary>
    public long? RemainingBytes => TotalBytes is { } total ? Math.Max(0, total - Bytes) : null;

    /// <summary>Gets the number of items that are left, or null if it isn't known.</summary>
    public int? RemainingItems => TotalItems is { } total ? Math.Max(0, total - Items) : null;

    /// <summary>Gets the time that the rest takes at this rate, or null if it isn't known.</summary>
    public TimeSpan? RemainingTime =>
        RemainingBytes is { } bytes && BytesPerSecond is > 0 and { } rate
        && bytes / rate < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(bytes / rate)
            : null;
}
