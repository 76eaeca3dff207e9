namespace HealthData.Events;

/// <summary>A container of Azure Blob Storage for the events that can't be delivered.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DeadLetterDestination
{
    private const string BlobKind = "StorageBlob";

    /// <summary>Creates the destination.</summary>
    /// <param name="resourceId">The Azure Resource Manager id of the storage account.</param>
    /// <param name="containerName">The name of the container.</param>
    /// <exception cref="ArgumentException">The id or the name can't be one.</exception>
    public DeadLetterDestination(string resourceId, string containerName)
        : this(BlobKind)
    {
        ResourceId = SubscriptionLimits.ResourceId(resourceId, nameof(resourceId));
        ArgumentException.ThrowIfNullOrEmpty(containerName);
        ContainerName = containerName;
    }

    private DeadLetterDestination(string kind) => Kind = kind;

    /// <summary>Gets the service's word for the kind, which is <c>StorageBlob</c> unless another was read.</summary>
    public string Kind { get; }

    /// <summary>Gets the Azure Resource Manager id of the storage account; null if one of a newer kind was
    /// read.</summary>
    public string? ResourceId { get; private init; }

    /// <summary>Gets the name of the container; null if one of a newer kind was read.</summary>
    public string? ContainerName { get; private init; }

    private UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    /// <summary>Returns the kind.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(DeadLetterDestination)} ({Kind})";

    internal static DeadLetterDestination? Read(MemberReader? members)
    {
        if (members is null)
        {
            return null;
        }

        var properties = members.Object("properties");
        return new(members.Text("endpointType") ?? string.Empty)
        {
            ResourceId = properties?.Text("resourceId"),
            ContainerName = properties?.Text("blobContainerName"),
            Unknown = properties?.Rest() ?? UnknownMembers.None,
        };
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("endpointType", Kind);
        json.WriteStartObject("properties");
        MemberWriter.Text(json, "resourceId", ResourceId);
        MemberWriter.Text(json, "blobContainerName", ContainerName);
        Unknown.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
