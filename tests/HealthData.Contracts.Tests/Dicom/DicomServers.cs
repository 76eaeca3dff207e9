namespace HealthData.Contracts.Tests.Dicom;

/// <summary>The servers of the DICOM stubs, shared by all tests of the collection.</summary>
public sealed class DicomServers : IAsyncDisposable
{
    private readonly ContractServers _servers = new();

    public ValueTask DisposeAsync() => _servers.DisposeAsync();

    /// <summary>Gets a server that serves a folder and has an empty journal.</summary>
    internal Task<ContractServer> GetAsync(ServerKind kind, StubFolder folder) =>
        _servers.GetAsync(kind, folder, DicomClients.Token);

    /// <summary>Makes a call, and tells what is wrong about it and with which stub its requests matched.</summary>
    internal async Task<ContractReport> CallAsync(
        ContractCall<DicomClients> call, ServerKind kind, StubFolder? folder = null)
    {
        folder ??= StubFolder.Dicom;
        var server = await GetAsync(kind, folder);
        using var clients = new DicomClients(server);
        var failure = await Record.ExceptionAsync(() => call.CallAsync(clients));
        var served = await server.GetServedAsync(DicomClients.Token);
        return new ContractReport(ContractCheck.Explain(folder, folder[call.Stub], served), failure, served);
    }
}
