using HealthData.Core;
using HealthData.Fhir;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="FhirClient"/> to the clients of a workspace.</summary>
public static class FhirWorkspaceExtensions
{
    /// <summary>Registers the client of a FHIR service of the workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="service">The FHIR service's name.</param>
    /// <param name="configure">Changes the options; null for those of all clients.</param>
    /// <param name="serviceKey">The key of the client, where the workspace has several FHIR services; null for
    /// none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentException">The name is not a valid part of a host name.</exception>
    public static HealthDataWorkspaceBuilder AddFhir(
        this HealthDataWorkspaceBuilder workspace,
        string service,
        Action<FhirClientOptions>? configure = null,
        object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var endpoint = HealthDataEndpoints.Fhir(workspace.Name, service, workspace.Cloud);
        var change = workspace.Change(configure);
        _ = serviceKey is null
            ? workspace.Services.AddFhirClient(endpoint, workspace.Credential, change)
            : workspace.Services.AddKeyedFhirClient(serviceKey, endpoint, workspace.Credential, change);
        return workspace;
    }
}
