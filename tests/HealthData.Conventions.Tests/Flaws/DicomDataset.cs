namespace HealthData.Conventions.Tests.Flaws;

/// <summary>Carries a name of fo-dicom.</summary>
public sealed class DicomDataset;
