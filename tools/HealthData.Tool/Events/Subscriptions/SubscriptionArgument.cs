namespace HealthData.Tool.Events.Subscriptions;

/// <summary>The argument that names an event subscription.</summary>
internal static class SubscriptionArgument
{
    public static Argument<string> Create() => new("NAME")
    {
        Description = "The name of the event subscription: 3 to 64 letters, digits, and hyphens.",
    };
}
