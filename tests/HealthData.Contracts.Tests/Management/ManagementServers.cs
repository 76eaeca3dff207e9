namespace HealthData.Contracts.Tests.Management;

/// <summary>The servers of the stubs of Azure Resource Manager, shared by all tests of the class.</summary>
public sealed class ManagementServers : IAsyncDisposable
{
    private readonly ContractServers _servers = new();

    public ValueTask DisposeAsync() => _servers.DisposeAsync();

    /// <summary>Makes a call, and tells what is wrong about its request; null for nothing.</summary>
    internal async Task<ContractReport> CallAsync(ContractCall<ManagementClients> call, ServerKind kind)
    {
        var folder = StubFolder.Management;
        var server = await _servers.GetAsync(kind, folder, ManagementClients.Token);
        using var clients = new ManagementClients(server);
        var failure = await Record.ExceptionAsync(() => call.CallAsync(clients));
        var served = await server.GetServedAsync(ManagementClients.Token);
        return new ContractReport(ContractCheck.Explain(folder, folder[call.Stub], served), failure, served);
    }
}
