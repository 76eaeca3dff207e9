using HealthData.Core;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The registration of a workspace in a service collection.</summary>
public static class HealthDataWorkspaceServiceCollectionExtensions
{
    /// <summary>Starts the registration of the clients of a workspace of Azure Health Data Services, which share one
    /// credential.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The workspace's name.</param>
    /// <param name="credential">Where tokens come from; null for the <see cref="TokenCredential"/> that is
    /// registered.</param>
    /// <param name="cloud">The cloud; null for the public one.</param>
    /// <returns>A builder that the packages add their clients to.</returns>
    /// <exception cref="ArgumentNullException">The collection or the name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static HealthDataWorkspaceBuilder AddHealthDataWorkspace(
        this IServiceCollection services,
        string name,
        TokenCredential? credential = null,
        HealthDataAudience? cloud = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new HealthDataWorkspaceBuilder(services, name, credential, cloud);
    }
}
