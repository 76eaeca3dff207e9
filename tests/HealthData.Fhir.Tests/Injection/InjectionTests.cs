using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.Fhir.Tests.Injection;

public sealed class InjectionTests
{
    [Fact]
    public async Task The_service_collection_gives_one_client_that_logs_nothing()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        using var logs = new LogLines();
        var services = new ServiceCollection();
        services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddFhirClient(lab.Workspace.FhirEndpoint);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<FhirClient>();

        Patient patient = await client.ReadAsync<Patient>("p1", null, FhirLab.Token);

        Assert.Equal("p1", patient.Id);
        Assert.Same(client, provider.GetRequiredService<FhirClient>());
        Assert.DoesNotContain(logs.Lines, line => line.Contains("/Patient", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_credential_and_a_transport_can_be_given()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var services = new ServiceCollection();
        services.AddFhirClient(
            workspace.FhirEndpoint, workspace.Credential, options => options.Transport = workspace.Transport);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<FhirClient>().CreateAsync(new Patient(), null, FhirLab.Token);

        Assert.Equal((1, 1), (workspace.Credential.TokenRequests, workspace.Fhir.Count));
    }

    [Fact]
    public async Task A_registered_credential_is_found()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var services = new ServiceCollection();
        services.AddSingleton<TokenCredential>(workspace.Credential);
        services.AddFhirClient(
            workspace.FhirEndpoint, configure: options => options.Transport = workspace.Transport);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<FhirClient>().CreateAsync(new Patient(), null, FhirLab.Token);

        Assert.Equal((1, 1), (workspace.Credential.TokenRequests, workspace.Fhir.Count));
        Assert.Throws<ArgumentNullException>(() => services.AddFhirClient(null!));
    }

    [Fact]
    public async Task Keyed_clients_stand_side_by_side()
    {
        await using var lab = await FhirLab.StartAsync();
        var services = new ServiceCollection();
        services.AddFhirClient(new Uri("http://localhost:8080/fhir"));
        services.AddKeyedFhirClient("archive", lab.Workspace.FhirEndpoint);
        await using var provider = services.BuildServiceProvider();

        var archive = provider.GetRequiredKeyedService<FhirClient>("archive");

        Assert.Equal(lab.Workspace.FhirEndpoint, archive.Endpoint);
        Assert.True((await archive.CreateAsync(new Patient(), null, FhirLab.Token)).IsCreated);
        Assert.Equal(8080, provider.GetRequiredService<FhirClient>().Endpoint.Port);
    }

    [Fact]
    public async Task An_azure_client_builder_gives_the_client_its_credential_and_options()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var builder = new ClientBuilder();
        var options = new FhirClientOptions { Transport = workspace.Transport };

        builder.AddFhirClient(workspace.FhirEndpoint);
        var client = Assert.IsType<FhirClient>(builder.Factory!(options, workspace.Credential));

        Assert.True(builder.RequiresCredential);
        await client.CreateAsync(new Patient(), null, FhirLab.Token);
        Assert.Equal(1, workspace.Credential.TokenRequests);
    }

    [Fact]
    public void An_azure_client_builder_takes_a_configuration()
    {
        var builder = new ClientBuilder();

        builder.AddFhirClient<ClientBuilder, string>("section");

        Assert.Equal((typeof(FhirClient), "section"), builder.Configured);
    }
}
