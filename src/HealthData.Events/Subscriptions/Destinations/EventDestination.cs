namespace HealthData.Events;

/// <summary>The destination of the events of a subscription: a <see cref="WebhookDestination"/>, one of the others, or
/// an <see cref="UnknownDestination"/>.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class EventDestination
{
    private protected EventDestination(string kind) => Kind = kind;

    /// <summary>Gets the service's word for the kind, such as <c>WebHook</c>.</summary>
    public string Kind { get; }

    internal UnknownMembers Unknown { get; set; } = UnknownMembers.None;

    /// <summary>What stands beside the properties.</summary>
    internal UnknownMembers Beside { get; set; } = UnknownMembers.None;

    /// <summary>Returns only the kind.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(EventDestination)} ({Kind})";

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("endpointType", Kind);
        json.WriteStartObject("properties");
        WriteProperties(json);
        Unknown.Write(json);
        json.WriteEndObject();
        Beside.Write(json);
        json.WriteEndObject();
    }

    /// <summary>Refuses what the service can't take.</summary>
    internal virtual void Check(string parameter)
    {
    }

    internal abstract void WriteProperties(Utf8JsonWriter json);
}
