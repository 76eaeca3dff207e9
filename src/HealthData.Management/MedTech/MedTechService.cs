namespace HealthData.Management;

/// <summary>A MedTech service, with its device mapping.</summary>
/// <remarks>What a client has read can be changed and written back with
/// <see cref="WorkspaceClient.UpdateMedTechServiceAsync"/>. All else of the resource stays as it was read, known or
/// not. <see cref="ManagementModelFactory"/> creates one for tests.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MedTechService
{
    private BinaryData? _mapping;

    internal MedTechService(ResourceJson resource)
    {
        Resource = resource;
        _mapping = MappingJson.Read(resource, MappingJson.Device);
    }

    /// <summary>Gets the name.</summary>
    public string Name => Resource.Name();

    /// <summary>Gets the Azure Resource Manager id.</summary>
    public string ResourceId => Resource.Id ?? string.Empty;

    /// <summary>Gets the version of the resource; null if the service doesn't say. An update fails with 412 if the
    /// resource has another one by then.</summary>
    public ETag? ETag => Resource.ETag;

    /// <summary>Gets or sets the device mapping, as the JSON of its template collection; null if there is none.
    /// </summary>
    /// <exception cref="ArgumentException">The value isn't a JSON object.</exception>
    [DisallowNull]
    public BinaryData? DeviceMapping
    {
        get => _mapping;
        set => _mapping = MappingJson.Check(value, nameof(value));
    }

    /// <summary>Gets the host of the event hub's namespace that the service reads; null if it doesn't say.</summary>
    public string? EventHubNamespace => Source("fullyQualifiedEventHubNamespace");

    /// <summary>Gets the name of the event hub that the service reads; null if it doesn't say.</summary>
    public string? EventHubName => Source("eventHubName");

    /// <summary>Gets the consumer group that the service reads with; null if it doesn't say.</summary>
    public string? ConsumerGroup => Source("consumerGroup");

    /// <summary>Gets the region; null if the service doesn't say.</summary>
    public string? Location => JsonText.Text(Resource.Root, "location");

    /// <summary>Gets the state of the resource, such as <c>Succeeded</c>; null if the service doesn't say.</summary>
    public string? ProvisioningState => JsonText.Text(Resource.Root, "properties", "provisioningState");

    internal ResourceJson Resource { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(MedTechService)} {Name}";

    private string? Source(string member) =>
        JsonText.Text(Resource.Root, "properties", "ingestionEndpointConfiguration", member);
}
