namespace HealthData.Events;

/// <summary>Reads destinations: those of a known kind that have what it needs, and the others as they are.</summary>
internal static class DestinationReader
{
    public static EventDestination Read(JsonElement element)
    {
        var members = new MemberReader(element);
        var kind = members.Text("endpointType") ?? string.Empty;
        var properties = members.Take("properties", JsonValueKind.Object);
        var reader = new MemberReader(properties ?? default);
        var destination = Known(kind, reader);
        if (destination is null)
        {
            destination = new UnknownDestination(
                kind.Length == 0 ? "(none)" : kind, BinaryData.FromString(properties?.GetRawText() ?? "{}"));
        }
        else
        {
            if (destination is BatchedDestination batched)
            {
                batched.ReadBatch(reader);
            }

            if (destination is AttributedDestination attributed)
            {
                attributed.ReadAttributes(reader);
            }

            destination.Unknown = reader.Rest();
        }

        destination.Beside = members.Rest();
        return destination;
    }

    private static EventDestination? Known(string kind, MemberReader properties)
    {
        if (kind == WebhookDestination.KindName)
        {
            return Webhook(properties);
        }

        if (kind == MonitorAlertDestination.KindName)
        {
            return MonitorAlert(properties);
        }

        if (properties.Text("resourceId") is not { } id
            || !id.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return kind switch
        {
            EventHubDestination.KindName => new EventHubDestination(id),
            ServiceBusQueueDestination.KindName => new ServiceBusQueueDestination(id),
            ServiceBusTopicDestination.KindName => new ServiceBusTopicDestination(id),
            HybridConnectionDestination.KindName => new HybridConnectionDestination(id),
            AzureFunctionDestination.KindName => new AzureFunctionDestination(id),
            NamespaceTopicDestination.KindName => new NamespaceTopicDestination(id),
            StorageQueueDestination.KindName when properties.Text("queueName") is { Length: > 0 } queue =>
                new StorageQueueDestination(id, queue)
                {
                    MessageTimeToLive = properties.Number("queueMessageTimeToLiveInSeconds") is { } seconds
                        ? TimeSpan.FromSeconds(seconds)
                        : null,
                },
            _ => null,
        };
    }

    private static WebhookDestination Webhook(MemberReader properties) => new()
    {
        Endpoint = Address(properties.Text("endpointUrl")),
        BaseEndpoint = Address(properties.Text("endpointBaseUrl")),
        TenantId = properties.Text("azureActiveDirectoryTenantId"),
        ApplicationIdOrUri = properties.Text("azureActiveDirectoryApplicationIdOrUri"),
        MinimumTlsVersion = properties.Text("minimumTlsVersionAllowed"),
    };

    private static MonitorAlertDestination? MonitorAlert(MemberReader properties)
    {
        if (properties.Text("severity") is not { Length: > 0 } severity)
        {
            return null;
        }

        var alert = new MonitorAlertDestination(severity) { Description = properties.Text("description") };
        foreach (var group in properties.Texts("actionGroups"))
        {
            alert.ActionGroups.Add(group);
        }

        return alert;
    }

    private static Uri? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}
