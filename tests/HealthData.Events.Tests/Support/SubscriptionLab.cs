using System.Text.Json;
using System.Text.Json.Nodes;
using HealthData.Management.Tests.Support;

namespace HealthData.Events.Tests.Support;

/// <summary>Clients and answers for tests of event subscriptions.</summary>
internal static class SubscriptionLab
{
    public const string Storage = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a";

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static WebhookDestination Hook => new(new Uri("https://app.contoso.com/events?code=SECRET-URL"));

    public static EventSubscriptionClient ClientOf(ScriptedServer server)
    {
        var options = new EventSubscriptionClientOptions { Endpoint = server.Origin, TimeProvider = server.Time };
        options.Retry.MaxRetries = 0;
        return new EventSubscriptionClient(ScriptedServer.Workspace, options);
    }

    /// <summary>A subscription as the service returns it.</summary>
    public static string Stored(string state = "Succeeded", string name = "new-images") =>
        $$$$$"""
        {"id":"{{{{{ScriptedServer.Workspace}}}}}/providers/Microsoft.EventGrid/eventSubscriptions/{{{{{name}}}}}",
        "name":"{{{{{name}}}}}",
        "type":"Microsoft.EventGrid/eventSubscriptions","systemData":{"createdBy":"somebody"},
        "properties":{"topic":"{{{{{ScriptedServer.Workspace}}}}}","provisioningState":"{{{{{state}}}}}",
        "destination":{"endpointType":"WebHook","properties":{"endpointBaseUrl":"https://app.contoso.com/events",
        "maxEventsPerBatch":10}},"filter":{"includedEventTypes":["Microsoft.HealthcareApis.DicomImageCreated"]},
        "labels":["a"],"eventDeliverySchema":"EventGridSchema",
        "retryPolicy":{"maxDeliveryAttempts":5,"eventTimeToLiveInMinutes":60}}}
        """;

    public static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);

    public static string WriteOf(EventSubscription subscription)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            subscription.Write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
