namespace HealthData.Cli.Dicom;

/// <summary>A file to store.</summary>
internal sealed record FoundFile(string Path, long Length);
