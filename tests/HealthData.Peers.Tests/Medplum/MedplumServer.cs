using HealthData.Fhir;
using HealthData.Peers.Tests.Npm;

namespace HealthData.Peers.Tests.Medplum;

/// <summary>Medplum's FHIR router over its repository in memory: one process for all tests.</summary>
public sealed class MedplumServer : IAsyncLifetime
{
    private NpmServer? _server;

    /// <summary>Why the server can't be started; null when it can.</summary>
    public static string? Missing { get; } = NpmPackages.FindMissing("@medplum/fhir-router");

    public async ValueTask InitializeAsync()
    {
        if (Missing is null)
        {
            _server = await NpmServer.StartAsync(NpmPackages.Script("Medplum/server.mjs"));
        }
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    internal FhirClient CreateClient()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        return new FhirClient(_server!.Endpoint, new FhirClientOptions { Retry = { MaxRetries = 0 } });
    }
}
