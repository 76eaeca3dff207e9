using HealthData.Tool.Events.Subscriptions;
using HealthData.Tool.Management;

namespace HealthData.Tool.Events;

/// <summary>The area of events.</summary>
internal static class EventsCommand
{
    public static Command Create(CliHost host) => new("events", "Receives events, and subscribes webhooks to them.")
    {
        new SubscribeCommand(new ManagementConnection(host)),
        new ListSubscriptionsCommand(new ManagementConnection(host)),
        new ShowSubscriptionCommand(new ManagementConnection(host)),
        new DeleteSubscriptionCommand(new ManagementConnection(host)),
        new ListenCommand(host),
        new SendCommand(host),
    };
}
