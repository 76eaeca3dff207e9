using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>Connects the event subscriptions among the resources with the workspace's Event Grid.</summary>
internal sealed class SubscriptionStore(FakeEventGrid grid)
{
    private readonly ConcurrentDictionary<string, FakeEventSubscription> _live = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds what a subscription does now, and hides its secrets.</summary>
    public JsonObject View(JsonObject resource)
    {
        var id = $"{resource["id"]}";
        if (!id.Contains("/eventSubscriptions/", StringComparison.OrdinalIgnoreCase))
        {
            return resource;
        }

        var properties = ResourceTable.Properties(resource);
        properties["topic"] = grid.Source;
        if (_live.TryGetValue(id, out var live))
        {
            properties["provisioningState"] = live.State.ToString();
        }

        if (DestinationOf(resource)?["properties"] is JsonObject destination)
        {
            Hide(destination);
        }

        return resource;
    }

    /// <summary>Gives the secrets of a subscription.</summary>
    public static JsonObject Reveal(JsonObject resource, string action)
    {
        var destination = DestinationOf(resource)?["properties"];
        return action == "getFullUrl"
            ? new JsonObject { ["endpointUrl"] = destination?["endpointUrl"]?.DeepClone() }
            : new JsonObject { ["value"] = destination?["deliveryAttributeMappings"]?.DeepClone() ?? new JsonArray() };
    }

    /// <summary>Changes the members of the properties that an update has.</summary>
    public static JsonObject Merge(JsonObject resource, JsonObject changes)
    {
        var properties = ResourceTable.Properties(resource);
        foreach (var (name, value) in changes)
        {
            properties[name] = value?.DeepClone();
        }

        return resource;
    }

    /// <summary>Asks the webhook of a subscription, and delivers events to it; gives the error where it
    /// refuses.</summary>
    public async Task<(string Code, string Message)?> SubscribeAsync(string id, JsonObject resource)
    {
        await UnsubscribeAsync(id).ConfigureAwait(false);
        var destination = DestinationOf(resource);
        if ($"{destination?["endpointType"]}" != "WebHook"
            || !Uri.TryCreate($"{destination?["properties"]?["endpointUrl"]}", UriKind.Absolute, out var webhook))
        {
            return null;
        }

        var subscription = await grid.SubscribeAsync(
            id[(id.LastIndexOf('/') + 1)..], webhook, SubscriptionReader.Read(resource)).ConfigureAwait(false);
        _live[id] = subscription;
        return subscription.State == FakeEventSubscriptionState.Failed
            ? ("URL validation", $"Webhook validation handshake failed for {webhook}.")
            : null;
    }

    public async Task UnsubscribeAsync(string id)
    {
        if (_live.TryRemove(id, out var live))
        {
            await grid.UnsubscribeAsync(live.Name).ConfigureAwait(false);
        }
    }

    public static JsonObject? DestinationOf(JsonObject resource) =>
        (resource["properties"]?["destination"]
            ?? resource["properties"]?["deliveryWithResourceIdentity"]?["destination"]) as JsonObject;

    private static void Hide(JsonObject destination)
    {
        if (Uri.TryCreate($"{destination["endpointUrl"]}", UriKind.Absolute, out var url))
        {
            destination["endpointBaseUrl"] = url.GetLeftPart(UriPartial.Path);
            destination.Remove("endpointUrl");
        }

        foreach (var attribute in destination["deliveryAttributeMappings"] as JsonArray ?? [])
        {
            if (attribute?["properties"] is JsonObject properties && $"{properties["isSecret"]}" == "true")
            {
                properties["value"] = null;
            }
        }
    }
}
