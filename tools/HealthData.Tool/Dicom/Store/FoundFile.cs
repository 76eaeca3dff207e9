namespace HealthData.Tool.Dicom;

/// <summary>A file to store.</summary>
internal sealed record FoundFile(string Path, long Length);
