using Microsoft.Extensions.Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Dicom.Tests.Injection;

/// <summary>The builder of Microsoft.Extensions.Azure, as an application uses it.</summary>
public sealed class AzureClientsTests
{
    [Fact]
    public async Task A_server_without_tokens_on_this_machine_can_be_registered()
    {
        await using var lab = await Lab.StartAsync(options => options.UseHttps = false);
        await using var provider = Build(clients => clients.AddDicomWebClient(lab.Workspace.DicomEndpoint));

        var client = provider.GetRequiredService<DicomWebClient>();

        Assert.Equal(lab.Workspace.DicomEndpoint, client.Endpoint);
        Assert.Empty(await client.SearchStudiesAsync(null, Lab.Token).ToListAsync(Lab.Token));
    }

    [Fact]
    public async Task Named_clients_have_endpoints_credentials_and_options_of_their_own()
    {
        await using var lab = await Lab.StartAsync();
        await using var provider = Build(clients =>
        {
            clients.AddDicomWebClient(lab.Workspace.DicomEndpoint)
                .WithName("clinic")
                .WithCredential(lab.Workspace.Credential)
                .ConfigureOptions(options => options.Transport = lab.Workspace.Transport);
            clients.AddDicomWebClient(new Uri("http://localhost:8042/dicom-web"))
                .WithName("pacs")
                .ConfigureOptions(options =>
                {
                    options.Authentication = RequestAuthentication.Basic("reader", "secret");
                    options.AllowInsecureEndpoint = true;
                });
        });
        var factory = provider.GetRequiredService<IAzureClientFactory<DicomWebClient>>();

        Assert.Empty(await factory.CreateClient("clinic").SearchStudiesAsync(null, Lab.Token).ToListAsync(Lab.Token));

        Assert.Equal(1, lab.Workspace.Credential.TokenRequests);
        Assert.Equal(8042, factory.CreateClient("pacs").Endpoint.Port);
        Assert.Same(factory.CreateClient("pacs"), factory.CreateClient("pacs"));
    }

    [Fact]
    public async Task A_client_is_bound_to_its_section_of_the_configuration()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Archive:endpoint"] = "https://w-s.dicom.azurehealthcareapis.com/v2",
                ["Archive:partition"] = "clinic-a",
                ["Archive:stallTimeout"] = "00:00:20",
                ["Archive:retry:maxRetries"] = "7",
            })
            .Build();
        DicomWebClientOptions? bound = null;
        await using var provider = Build(clients =>
        {
            clients.UseCredential(new FixedCredential());
            clients.AddDicomWebClient(configuration.GetSection("Archive")).ConfigureOptions(options => bound = options);
        });

        var client = provider.GetRequiredService<DicomWebClient>();

        Assert.Equal("https://w-s.dicom.azurehealthcareapis.com/v2", client.Endpoint.ToString());
        Assert.Equal(
            ("clinic-a", TimeSpan.FromSeconds(20), 7), (bound!.Partition, bound.StallTimeout, bound.Retry.MaxRetries));
    }

    [Fact]
    public async Task Keyed_clients_stand_side_by_side()
    {
        await using var lab = await Lab.StartAsync(options => options.UseHttps = false);
        var services = new ServiceCollection();
        services.AddDicomWebClient(new Uri("http://localhost:8042/dicom-web"));
        services.AddKeyedDicomWebClient("archive", lab.Workspace.DicomEndpoint);
        await using var provider = services.BuildServiceProvider();

        var archive = provider.GetRequiredKeyedService<DicomWebClient>("archive");

        Assert.Equal(lab.Workspace.DicomEndpoint, archive.Endpoint);
        Assert.Empty(await archive.SearchStudiesAsync(null, Lab.Token).ToListAsync(Lab.Token));
        Assert.Equal(8042, provider.GetRequiredService<DicomWebClient>().Endpoint.Port);
    }

    private static ServiceProvider Build(Action<AzureClientFactoryBuilder> configure)
    {
        var services = new ServiceCollection();
        services.AddAzureClients(configure);
        return services.BuildServiceProvider();
    }

    private sealed class FixedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
