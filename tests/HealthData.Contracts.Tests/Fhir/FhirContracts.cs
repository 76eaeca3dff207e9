namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Every call of the FHIR clients that has a contract.</summary>
internal static class FhirContracts
{
    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } =
    [
        .. ReadContracts.All,
        .. WriteContracts.All,
        .. SearchContracts.All,
        .. BundleContracts.All,
        .. OperationContracts.All,
        .. JobContracts.All,
        .. ServiceContracts.All,
        .. FirelyContracts.All,
    ];

    public static ContractCall<FhirClients> Named(string name) => All.Single(call => call.Name == name);
}
