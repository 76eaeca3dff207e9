namespace HealthData.MedTech.EventHubs;

/// <summary>What is particular to Event Hubs among the services.</summary>
internal static class MessageService
{
    public static ClientTelemetry Telemetry { get; } = new(
        "HealthData.MedTech.EventHubs", typeof(MessageService).Assembly.GetName().Version!.ToString());

    public static ServiceProfile Profile { get; } = new()
    {
        Domains = ["servicebus.windows.net", "servicebus.usgovcloudapi.net"],
        Resource = static (_, _) => "https://eventhubs.azure.net",
        Advise = static (status, _) => Advise(status),
    };

    public static RequestOperation Send { get; } =
        new("DeviceMessageClient.Send", RequestMethod.Post, "/messages", RetryClass.NotActedOn, 201);

    private static string? Advise(int status) => status switch
    {
        401 or 403 => "The identity needs the role Azure Event Hubs Data Sender on the event hub.",
        404 => "There is no such event hub. The endpoint is the namespace's with the event hub as its path.",
        413 => "The messages are larger than the event hub takes at once. Send fewer at a time.",
        _ => null,
    };
}
