using HealthData.Core;
using HealthData.Dicom;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="DicomWebClient"/> to the clients of a workspace.</summary>
public static class DicomWorkspaceExtensions
{
    /// <summary>Registers the client of a DICOM service of the workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="service">The DICOM service's name.</param>
    /// <param name="configure">Changes the options; null for those of all clients.</param>
    /// <param name="serviceKey">The key of the client, where the workspace has several DICOM services; null for
    /// none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentException">The name is not a valid part of a host name.</exception>
    public static HealthDataWorkspaceBuilder AddDicom(
        this HealthDataWorkspaceBuilder workspace,
        string service,
        Action<DicomWebClientOptions>? configure = null,
        object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var endpoint = HealthDataEndpoints.Dicom(workspace.Name, service, workspace.Cloud);
        var change = workspace.Change(configure);
        _ = serviceKey is null
            ? workspace.Services.AddDicomWebClient(endpoint, workspace.Credential, change)
            : workspace.Services.AddKeyedDicomWebClient(serviceKey, endpoint, workspace.Credential, change);
        return workspace;
    }
}
