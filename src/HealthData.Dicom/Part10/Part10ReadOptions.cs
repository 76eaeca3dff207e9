namespace HealthData.Dicom;

/// <summary>The bounds of reading a DICOM file; data that passes one ends in a
/// <see cref="DicomFormatException"/>.</summary>
public sealed class Part10ReadOptions
{
    internal static Part10ReadOptions Default { get; } = new();

    /// <summary>Gets the longest value, in bytes, that is loaded. Longer ones are passed over. 1 MiB by
    /// default.</summary>
    public int MaxValueBytes { get; init; } = 1024 * 1024;

    /// <summary>Gets how many bytes of elements and values are read before the pixel data. 64 MiB by default.</summary>
    public long MaxHeaderBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Gets the largest number of elements and items, nested ones included. 1,000,000 by default.</summary>
    public int MaxElements { get; init; } = 1_000_000;

    /// <summary>Gets the maximum nesting depth of sequences. 32 by default.</summary>
    public int MaxDepth { get; init; } = 32;
}
