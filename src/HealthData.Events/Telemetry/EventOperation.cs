namespace HealthData.Events;

/// <summary>Something that has a span.</summary>
internal sealed record EventOperation(string Name)
{
    /// <summary>Gets the work for one request to a webhook.</summary>
    public static EventOperation Request { get; } = new("EventWebhook.Handle");

    /// <summary>Gets the work of the handlers of one event.</summary>
    public static EventOperation Handling { get; } = new("EventDispatcher.Handle");
}
