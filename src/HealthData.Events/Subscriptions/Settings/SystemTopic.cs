namespace HealthData.Events;

/// <summary>A system topic: the source of a workspace's events as a resource of its own, which can have a managed
/// identity.</summary>
/// <remarks>Without one, Event Grid makes it by itself with the first subscription.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SystemTopic
{
    internal const string WorkspaceType = "Microsoft.HealthcareApis.Workspaces";

    /// <summary>Creates a system topic for the workspace of the client.</summary>
    /// <param name="location">The region of the workspace.</param>
    /// <exception cref="ArgumentException">The region is null or empty.</exception>
    public SystemTopic(string location)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        Location = location;
    }

    private SystemTopic() => Location = string.Empty;

    /// <summary>Gets the name; null if it wasn't read.</summary>
    public string? Name { get; private init; }

    /// <summary>Gets the Azure Resource Manager id; null if it wasn't read.</summary>
    public string? ResourceId { get; private init; }

    /// <summary>Gets the region.</summary>
    public string Location { get; private init; }

    /// <summary>Gets or sets the identity of the topic; null for none.</summary>
    public EventIdentity? Identity { get; set; }

    /// <summary>Gets the Azure Resource Manager id of the workspace; null if it wasn't read.</summary>
    public string? Source { get; private init; }

    /// <summary>Gets the kind of the source, which is <c>Microsoft.HealthcareApis.Workspaces</c> for a
    /// workspace.</summary>
    public string TopicType { get; private init; } = WorkspaceType;

    /// <summary>Gets the state; null if it wasn't read.</summary>
    public EventSubscriptionState? ProvisioningState { get; private init; }

    private UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    private UnknownMembers UnknownProperties { get; init; } = UnknownMembers.None;

    /// <summary>Returns the name.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(SystemTopic)} {Name}";

    internal static SystemTopic Read(JsonElement element)
    {
        var members = new MemberReader(element);
        members.Skip("type", "systemData");
        var properties = members.Object("properties");
        properties?.Skip("metricResourceId");
        return new()
        {
            Name = members.Text("name"),
            ResourceId = members.Text("id"),
            Location = members.Text("location") ?? string.Empty,
            Identity = EventIdentity.ReadOfTopic(members.Object("identity")),
            Source = properties?.Text("source"),
            TopicType = properties?.Text("topicType") ?? WorkspaceType,
            ProvisioningState = properties?.Text("provisioningState") is { Length: > 0 } state
                ? new EventSubscriptionState(state)
                : null,
            Unknown = members.Rest(),
            UnknownProperties = properties?.Rest() ?? UnknownMembers.None,
        };
    }

    internal void Write(Utf8JsonWriter json, string workspace)
    {
        json.WriteStartObject();
        json.WriteString("location", Location);
        if (Identity is not null)
        {
            json.WritePropertyName("identity");
            Identity.WriteOfTopic(json);
        }

        Unknown.Write(json);
        json.WriteStartObject("properties");
        json.WriteString("source", Source ?? workspace);
        json.WriteString("topicType", TopicType);
        UnknownProperties.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
