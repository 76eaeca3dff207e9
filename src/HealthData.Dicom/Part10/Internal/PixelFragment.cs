namespace HealthData.Dicom;

/// <summary>A run of pixel data bytes within a file.</summary>
internal readonly record struct PixelFragment(long Offset, long Length);
