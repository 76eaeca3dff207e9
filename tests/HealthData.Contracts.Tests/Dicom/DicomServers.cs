namespace HealthData.Contracts.Tests.Dicom;

/// <summary>The servers of the DICOM stubs, one of each kind for all tests.</summary>
public sealed class DicomServers : IAsyncDisposable
{
    private readonly ContractServers _servers = new(StubFolder.Dicom);

    public ValueTask DisposeAsync() => _servers.DisposeAsync();

    internal Task<ContractServer> GetAsync(ServerKind kind) => _servers.GetAsync(kind, DicomClients.Token);
}
