using Azure.Core.Extensions;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.Dicom.Tests.Injection;

public sealed class InjectionTests
{
    [Fact]
    public async Task The_service_collection_gives_one_client_that_logs_nothing()
    {
        await using var lab = await Lab.StartAsync(options => options.UseHttps = false);
        using var logs = new Logs();
        var services = new ServiceCollection();
        services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddDicomWebClient(lab.Workspace.DicomEndpoint);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DicomWebClient>();
        var file = new TestFile();

        await client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Lab.Token);
        await using var study = (await client.RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;

        Assert.Equal(file.ToBytes(), Assert.Single(await study.ReadAllAsync(Lab.Token)));
        Assert.Same(client, provider.GetRequiredService<DicomWebClient>());
        Assert.DoesNotContain(logs.Lines, line => line.Contains(file.Study, StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Contains("/studies", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_credential_and_a_transport_can_be_given()
    {
        await using var lab = await Lab.StartAsync();
        var services = new ServiceCollection();
        services.AddDicomWebClient(
            lab.Workspace.DicomEndpoint,
            lab.Workspace.Credential,
            options => options.Transport = lab.Workspace.Transport);
        await using var provider = services.BuildServiceProvider();

        var stored = await provider.GetRequiredService<DicomWebClient>().StoreAsync(
            InstanceContent.FromBytes(new TestFile().ToBytes()), null, Lab.Token);

        Assert.True(stored.Value.IsComplete);
        Assert.Equal(1, lab.Workspace.Credential.TokenRequests);
    }

    [Fact]
    public async Task A_registered_credential_is_found()
    {
        await using var lab = await Lab.StartAsync();
        var services = new ServiceCollection();
        services.AddSingleton<TokenCredential>(lab.Workspace.Credential);
        services.AddDicomWebClient(
            lab.Workspace.DicomEndpoint, configure: options => options.Transport = lab.Workspace.Transport);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DicomWebClient>().StoreAsync(
            InstanceContent.FromBytes(new TestFile().ToBytes()), null, Lab.Token);

        Assert.Equal(1, lab.Workspace.Credential.TokenRequests);
        Assert.Throws<ArgumentNullException>(() => services.AddDicomWebClient(null!));
    }

    [Fact]
    public async Task An_azure_client_builder_gives_the_client_its_credential_and_options()
    {
        await using var lab = await Lab.StartAsync();
        var builder = new Builder();
        var options = new DicomWebClientOptions { Transport = lab.Workspace.Transport };

        builder.AddDicomWebClient(lab.Workspace.DicomEndpoint);
        var client = Assert.IsType<DicomWebClient>(builder.Factory!(options, lab.Workspace.Credential));

        Assert.True(builder.RequiresCredential);
        await client.StoreAsync(InstanceContent.FromBytes(new TestFile().ToBytes()), null, Lab.Token);
        Assert.Equal(1, lab.Workspace.Credential.TokenRequests);
    }

    [Fact]
    public void An_azure_client_builder_takes_a_configuration()
    {
        var builder = new Builder();

        builder.AddDicomWebClient<Builder, string>("section");

        Assert.Equal((typeof(DicomWebClient), "section"), builder.Configured);
    }

    private sealed class Builder
        : IAzureClientFactoryBuilderWithCredential, IAzureClientFactoryBuilderWithConfiguration<string>
    {
        public Func<DicomWebClientOptions, TokenCredential, object>? Factory { get; private set; }

        public bool RequiresCredential { get; private set; }

        public (Type, string) Configured { get; private set; }

        public IAzureClientBuilder<TClient, TOptions> RegisterClientFactory<TClient, TOptions>(
            Func<TOptions, TokenCredential, TClient> clientFactory, bool requiresCredential = true)
            where TOptions : class
        {
            Factory = (options, credential) => clientFactory((TOptions)(object)options, credential)!;
            RequiresCredential = requiresCredential;
            return null!;
        }

        public IAzureClientBuilder<TClient, TOptions> RegisterClientFactory<TClient, TOptions>(
            Func<TOptions, TClient> clientFactory)
            where TOptions : class => throw new NotSupportedException();

        public IAzureClientBuilder<TClient, TOptions> RegisterClientFactory<TClient, TOptions>(string configuration)
            where TOptions : class
        {
            Configured = (typeof(TClient), configuration);
            return null!;
        }
    }

    private sealed class Logs : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState,
            Exception?,
            string> formatter)
        {
            lock (Lines)
            {
                Lines.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
