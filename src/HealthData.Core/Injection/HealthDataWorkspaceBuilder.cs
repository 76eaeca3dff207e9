using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Core;

/// <summary>
/// A builder of the clients of one workspace. Each package adds a method to it, such as <c>AddDicom</c> and
/// <c>AddFhir</c>.
/// </summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class HealthDataWorkspaceBuilder
{
    private Action<HealthDataClientOptions>? _configure;

    internal HealthDataWorkspaceBuilder(
        IServiceCollection services, string name, TokenCredential? credential, HealthDataAudience? cloud)
    {
        Services = services;
        Name = name;
        Credential = credential;
        Cloud = cloud;
    }

    /// <summary>Gets the service collection.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the workspace's name.</summary>
    public string Name { get; }

    internal TokenCredential? Credential { get; }

    internal HealthDataAudience? Cloud { get; }

    /// <summary>Changes the options of each client, those that were added before too. It runs before what the client's
    /// own method is given.</summary>
    /// <param name="configure">Changes the options.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    public HealthDataWorkspaceBuilder ConfigureAll(Action<HealthDataClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure += configure;
        return this;
    }

    /// <summary>Gives the change of one client's options: that of all, and then its own.</summary>
    internal Action<TOptions> Change<TOptions>(Action<TOptions>? own)
        where TOptions : HealthDataClientOptions => options =>
    {
        _configure?.Invoke(options);
        own?.Invoke(options);
    };
}
