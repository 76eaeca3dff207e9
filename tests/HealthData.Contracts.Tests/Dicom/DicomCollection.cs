namespace HealthData.Contracts.Tests.Dicom;

/// <summary>The tests that share <see cref="DicomServers"/>, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class DicomCollection : ICollectionFixture<DicomServers>
{
    public const string Name = "DICOM contracts";
}
