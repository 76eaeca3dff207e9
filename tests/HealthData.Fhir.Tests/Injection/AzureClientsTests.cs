using Microsoft.Extensions.Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Fhir.Tests.Injection;

/// <summary>The builder of Microsoft.Extensions.Azure, as an application uses it.</summary>
public sealed class AzureClientsTests
{
    [Fact]
    public async Task A_server_without_tokens_on_this_machine_can_be_registered()
    {
        await using var lab = await FhirLab.StartAsync();
        await using var provider = Build(clients => clients.AddFhirClient(lab.Workspace.FhirEndpoint));

        var client = provider.GetRequiredService<FhirClient>();

        Assert.Equal(lab.Workspace.FhirEndpoint, client.Endpoint);
        Assert.Empty(client.Search<Patient>(null, FhirLab.Token));
    }

    [Fact]
    public async Task Named_clients_have_endpoints_and_credentials_of_their_own()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        await using var provider = Build(clients =>
        {
            clients.AddFhirClient(workspace.FhirEndpoint)
                .WithName("clinic")
                .WithCredential(workspace.Credential)
                .ConfigureOptions(options => options.Transport = workspace.Transport);
            clients.AddFhirClient(new Uri("http://localhost:8080/fhir")).WithName("hapi");
        });
        var factory = provider.GetRequiredService<IAzureClientFactory<FhirClient>>();

        Assert.Empty(factory.CreateClient("clinic").Search<Patient>(null, FhirLab.Token));

        Assert.Equal(1, workspace.Credential.TokenRequests);
        Assert.Equal(8080, factory.CreateClient("hapi").Endpoint.Port);
    }

    [Fact]
    public async Task A_client_is_bound_to_its_section_of_the_configuration()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Records:endpoint"] = "https://w-s.fhir.azurehealthcareapis.com",
                ["Records:stallTimeout"] = "00:00:20",
                ["Records:retry:maxRetries"] = "7",
            })
            .Build();
        FhirClientOptions? bound = null;
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        await using var provider = Build(clients =>
        {
            clients.UseCredential(workspace.Credential);
            clients.AddFhirClient(configuration.GetSection("Records")).ConfigureOptions(options => bound = options);
        });

        var client = provider.GetRequiredService<FhirClient>();

        Assert.Equal("https://w-s.fhir.azurehealthcareapis.com/", client.Endpoint.ToString());
        Assert.Equal((TimeSpan.FromSeconds(20), 7), (bound!.StallTimeout, bound.Retry.MaxRetries));
    }

    private static ServiceProvider Build(Action<AzureClientFactoryBuilder> configure)
    {
        var services = new ServiceCollection();
        services.AddAzureClients(configure);
        return services.BuildServiceProvider();
    }
}
