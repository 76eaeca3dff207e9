namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Every call of <see cref="DicomWebClient"/> that has a contract.</summary>
internal static class DicomContracts
{
    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        .. StoreContracts.All,
        .. RetrieveContracts.All,
        .. RenderedContracts.All,
        .. MetadataContracts.All,
        .. SearchContracts.All,
        .. DeleteContracts.All,
        .. ChangeContracts.All,
        .. WorkitemContracts.All,
        .. OperationContracts.All,
        .. ExportContracts.All,
        .. ServiceContracts.All,
    ];

    public static ContractCall<DicomClients> Named(string name) => All.Single(call => call.Name == name);
}
