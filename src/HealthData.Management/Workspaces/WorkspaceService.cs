namespace HealthData.Management;

/// <summary>A DICOM or FHIR service of a workspace.</summary>
/// <remarks><see cref="ManagementModelFactory"/> creates one for tests.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class WorkspaceService
{
    internal WorkspaceService(string name, string resourceId)
    {
        Name = name;
        ResourceId = resourceId;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the Azure Resource Manager id.</summary>
    public string ResourceId { get; }

    /// <summary>Gets the address for a client; null if it isn't known.</summary>
    public Uri? Endpoint { get; internal init; }

    /// <summary>Gets the audience of tokens, for <see cref="HealthDataClientOptions.Audience"/>; null if it isn't
    /// known.</summary>
    public HealthDataAudience? Audience { get; internal init; }

    /// <summary>Gets the kind, such as <c>fhir-R4</c>; null if the service doesn't say.</summary>
    public string? Kind { get; internal init; }

    /// <summary>Gets the region; null if the service doesn't say.</summary>
    public string? Location { get; internal init; }

    /// <summary>Gets the state of the resource, such as <c>Succeeded</c>; null if the service doesn't say.</summary>
    public string? ProvisioningState { get; internal init; }

    /// <summary>Gets whether events of the service are delivered: <c>Enabled</c>, <c>Disabled</c>, or <c>Updating</c>;
    /// null if the service doesn't say.</summary>
    public string? EventState { get; internal init; }

    /// <summary>Returns the name.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(WorkspaceService)} {Name}";
}
