namespace HealthData.Tool.Events;

/// <summary>The area of events.</summary>
internal static class EventsCommand
{
    public static Command Create(CliHost host) => new("events", "Receives events, and tests webhooks for them.")
    {
        new ListenCommand(host),
        new SendCommand(host),
    };
}
