using Azure.Core.Extensions;

namespace HealthData.Fhir.Tests.Support;

/// <summary>A builder of Azure clients that keeps what was registered.</summary>
internal sealed class ClientBuilder
    : IAzureClientFactoryBuilderWithCredential, IAzureClientFactoryBuilderWithConfiguration<string>
{
    public Func<FhirClientOptions, TokenCredential, object>? Factory { get; private set; }

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
