using HealthData.Fhir.Firely;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelyInjectionTests
{
    [Fact]
    public async Task The_service_collection_gives_one_client_that_logs_nothing()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        using var logs = new LogLines();
        var services = new ServiceCollection();
        services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddFirelyFhirClient(lab.Workspace.FhirEndpoint);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<FirelyFhirClient>();

        Poco.Patient patient = await client.ReadAsync<Poco.Patient>("p1", null, FhirLab.Token);

        Assert.Equal("p1", patient.Id);
        Assert.Same(client, provider.GetRequiredService<FirelyFhirClient>());
        Assert.DoesNotContain(logs.Lines, line => line.Contains("/Patient", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_credential_is_given_or_registered(bool isGiven)
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var services = new ServiceCollection();
        services.AddSingleton<TokenCredential>(workspace.Credential);
        services.AddFirelyFhirClient(
            workspace.FhirEndpoint,
            isGiven ? workspace.Credential : null,
            options => options.Transport = workspace.Transport);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<FirelyFhirClient>().CreateAsync(new Poco.Patient(), null, FhirLab.Token);

        Assert.Equal((1, 1), (workspace.Credential.TokenRequests, workspace.Fhir.Count));
        Assert.Throws<ArgumentNullException>(() => services.AddFirelyFhirClient(null!));
    }

    [Fact]
    public async Task Clients_stand_side_by_side()
    {
        await using var lab = await FhirLab.StartAsync();
        var services = new ServiceCollection();
        services.AddFirelyFhirClient(new Uri("http://localhost:8080/fhir"));
        services.AddFhirClient(new Uri("http://localhost:8081/fhir"));
        services.AddKeyedFirelyFhirClient("archive", lab.Workspace.FhirEndpoint);
        await using var provider = services.BuildServiceProvider();

        var archive = provider.GetRequiredKeyedService<FirelyFhirClient>("archive");

        Assert.True((await archive.CreateAsync(new Poco.Patient(), null, FhirLab.Token)).IsCreated);
        Assert.Equal(8080, provider.GetRequiredService<FirelyFhirClient>().Endpoint.Port);
        Assert.Equal(8081, provider.GetRequiredService<FhirClient>().Endpoint.Port);
    }

    [Fact]
    public async Task An_azure_client_builder_gives_the_client_its_credential_and_options()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var services = new ServiceCollection();
        services.AddAzureClients(clients =>
        {
            clients.AddFirelyFhirClient(workspace.FhirEndpoint)
                .WithName("clinic")
                .WithCredential(workspace.Credential)
                .ConfigureOptions(options => options.Transport = workspace.Transport);
            clients.AddFirelyFhirClient(new Uri("http://localhost:8080/fhir")).WithName("hapi");
        });
        await using var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<IAzureClientFactory<FirelyFhirClient>>();

        Assert.Empty(factory.CreateClient("clinic").Search<Poco.Patient>((string?)null, FhirLab.Token));

        Assert.Equal(1, workspace.Credential.TokenRequests);
        Assert.Equal(8080, factory.CreateClient("hapi").Endpoint.Port);
    }

    [Fact]
    public void An_azure_client_builder_takes_a_configuration()
    {
        var builder = new ClientBuilder();

        builder.AddFirelyFhirClient<ClientBuilder, string>("section");

        Assert.Equal((typeof(FirelyFhirClient), "section"), builder.Configured);
    }
}
