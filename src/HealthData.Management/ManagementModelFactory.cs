namespace HealthData.Management;

/// <summary>A factory of the results of the client, for tests.</summary>
public static class ManagementModelFactory
{
    /// <summary>Creates a DICOM or FHIR service of a workspace.</summary>
    /// <param name="name">The name.</param>
    /// <param name="resourceId">The Azure Resource Manager id.</param>
    /// <param name="endpoint">The address for a client.</param>
    /// <param name="audience">The audience of tokens.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="location">The region.</param>
    /// <param name="provisioningState">The state of the resource.</param>
    /// <param name="eventState">The state of the service's events.</param>
    /// <returns>The service.</returns>
    public static WorkspaceService WorkspaceService(
        string name,
        string resourceId,
        Uri? endpoint = null,
        HealthDataAudience? audience = null,
        string? kind = null,
        string? location = null,
        string? provisioningState = null,
        string? eventState = null) => new(name, resourceId)
        {
            Endpoint = endpoint,
            Audience = audience,
            Kind = kind,
            Location = location,
            ProvisioningState = provisioningState,
            EventState = eventState,
        };

    /// <summary>Creates a MedTech service.</summary>
    /// <param name="resource">The resource, as Azure Resource Manager returns it.</param>
    /// <returns>The service.</returns>
    /// <exception cref="JsonException">The resource isn't JSON.</exception>
    public static MedTechService MedTechService(BinaryData resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new(ResourceJson.Parse(resource.ToMemory()));
    }

    /// <summary>Creates a FHIR destination of a MedTech service.</summary>
    /// <param name="resource">The resource, as Azure Resource Manager returns it.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="JsonException">The resource isn't JSON.</exception>
    public static MedTechDestination MedTechDestination(BinaryData resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new(ResourceJson.Parse(resource.ToMemory()));
    }
}
