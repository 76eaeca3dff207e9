namespace HealthData.Contracts.Tests.Fhir;

/// <summary>The tests that share <see cref="FhirServers"/>, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class FhirCollection : ICollectionFixture<FhirServers>
{
    public const string Name = "FHIR contracts";
}
