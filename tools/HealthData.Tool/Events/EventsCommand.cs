namespace HealthData.Tool.Events;

/// <summary>The area of events.</summary>
internal static class EventsCommand
{
    public static Command Create(CliHost host) => new("events", "Tests webhooks for events.")
    {
        new SendCommand(host),
    };
}
