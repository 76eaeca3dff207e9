namespace HealthData.Events.Tests.Support;

/// <summary>Makes requests to a webhook.</summary>
internal static class Requests
{
    public static WebhookRequest Post(string body) => Create("POST", body);

    public static WebhookRequest Create(string method, string body) => new(
        method,
        new MemoryStream(Encoding.UTF8.GetBytes(body)),
        name => name == "Content-Type" ? "application/json" : null,
        _ => null);
}
