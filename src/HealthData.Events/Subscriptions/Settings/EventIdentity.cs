namespace HealthData.Events;

/// <summary>The managed identity with which Event Grid delivers events or writes dead letters.</summary>
/// <remarks>It needs a system topic that has the identity.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class EventIdentity
{
    private const string System = "SystemAssigned";
    private const string User = "UserAssigned";

    private EventIdentity(string type) => Type = type;

    /// <summary>Gets the identity of the system topic itself.</summary>
    public static EventIdentity SystemAssigned { get; } = new(System);

    /// <summary>Gets the service's word for the kind, such as <c>SystemAssigned</c>.</summary>
    public string Type { get; }

    /// <summary>Gets the Azure Resource Manager id of the identity; null for that of the topic itself.</summary>
    public string? ResourceId { get; private init; }

    private UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    /// <summary>Names an identity that was assigned to the system topic.</summary>
    /// <param name="resourceId">The Azure Resource Manager id of the identity.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public static EventIdentity UserAssigned(string resourceId) => new(User)
    {
        ResourceId = SubscriptionLimits.ResourceId(resourceId, nameof(resourceId)),
    };

    /// <summary>Returns the kind.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(EventIdentity)} ({Type})";

    internal static EventIdentity? Read(MemberReader? members) => members is null ? null : new(
        members.Text("type") ?? string.Empty)
    {
        ResourceId = members.Text("userAssignedIdentity"),
        Unknown = members.Rest(),
    };

    /// <summary>Reads the identity that a topic has: the first, if it has several.</summary>
    internal static EventIdentity? ReadOfTopic(MemberReader? members)
    {
        if (members is null)
        {
            return null;
        }

        var assigned = members.Take("userAssignedIdentities", JsonValueKind.Object);
        return new(members.Text("type") ?? string.Empty)
        {
            ResourceId = assigned?.EnumerateObject().Select(static member => member.Name).FirstOrDefault(),
        };
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", Type);
        MemberWriter.Text(json, "userAssignedIdentity", ResourceId);
        Unknown.Write(json);
        json.WriteEndObject();
    }

    internal void WriteOfTopic(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", Type);
        if (ResourceId is not null)
        {
            json.WriteStartObject("userAssignedIdentities");
            json.WriteStartObject(ResourceId);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
