namespace HealthData.Events;

/// <summary>The spans and metrics of the client.</summary>
internal static class SubscriptionTelemetry
{
    public static ClientTelemetry Client { get; } = new(
        "HealthData.Events", typeof(SubscriptionTelemetry).Assembly.GetName().Version!.ToString());
}
