namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>Makes clients of a server whose retries take no time.</summary>
internal static class MessageClients
{
    public static DeviceMessageClient CreateClient(this MessageServer server, int retries = 0)
    {
        var options = new DeviceMessageClientOptions { TimeProvider = new ManualTime() };
        options.Retry.MaxRetries = retries;
        return new DeviceMessageClient(server.Endpoint, options);
    }
}
