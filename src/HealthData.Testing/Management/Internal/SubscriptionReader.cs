using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>Reads how a subscription delivers events.</summary>
internal static class SubscriptionReader
{
    public static FakeEventSubscriptionOptions Read(JsonObject resource)
    {
        var properties = ResourceTable.Properties(resource);
        var destination = SubscriptionStore.DestinationOf(resource)?["properties"];
        var options = new FakeEventSubscriptionOptions
        {
            Schema = $"{properties["eventDeliverySchema"]}" == "CloudEventSchemaV1_0"
                ? FakeEventSchema.CloudEvents
                : FakeEventSchema.EventGrid,
            MaxEventsPerBatch = (int?)destination?["maxEventsPerBatch"] ?? 1,
            MaxDeliveryAttempts = (int?)properties["retryPolicy"]?["maxDeliveryAttempts"] ?? 30,
            TimeToLive = TimeSpan.FromMinutes((int?)properties["retryPolicy"]?["eventTimeToLiveInMinutes"] ?? 1440),
            Accepts = EventCondition.Read(properties["filter"] as JsonObject),
        };
        foreach (var type in properties["filter"]?["includedEventTypes"] as JsonArray ?? [])
        {
            options.EventTypes.Add($"{type}");
        }

        foreach (var attribute in destination?["deliveryAttributeMappings"] as JsonArray ?? [])
        {
            if ($"{attribute?["type"]}" == "Static")
            {
                options.Headers[$"{attribute!["name"]}"] = $"{attribute["properties"]?["value"]}";
            }
        }

        return options;
    }
}
