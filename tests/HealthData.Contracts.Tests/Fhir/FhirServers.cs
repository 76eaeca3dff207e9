namespace HealthData.Contracts.Tests.Fhir;

/// <summary>The servers of the FHIR stubs, shared by all tests of the collection.</summary>
public sealed class FhirServers : IAsyncDisposable
{
    private readonly ContractServers _servers = new();

    public ValueTask DisposeAsync() => _servers.DisposeAsync();

    /// <summary>Makes a call, and tells what is wrong about it and with which stub its requests matched.</summary>
    internal async Task<ContractReport> CallAsync(
        ContractCall<FhirClients> call, ServerKind kind, StubFolder? folder = null)
    {
        folder ??= StubFolder.Fhir;
        var server = await _servers.GetAsync(kind, folder, FhirClients.Token);
        using var clients = new FhirClients(server);
        var failure = await Record.ExceptionAsync(() => call.CallAsync(clients));
        var served = await server.GetServedAsync(FhirClients.Token);
        return new ContractReport(ContractCheck.Explain(folder, folder[call.Stub], served), failure, served);
    }
}
