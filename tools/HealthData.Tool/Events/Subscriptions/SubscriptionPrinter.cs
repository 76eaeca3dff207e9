using HealthData.Events;

namespace HealthData.Tool.Events.Subscriptions;

/// <summary>Prints event subscriptions without their secrets: a table, or a line of JSON for each.</summary>
internal sealed class SubscriptionPrinter(Output output)
{
    private const string ServicePrefix = TestEvent.ServicePrefix;

    private readonly TextTable _table = new(output, ["Name", "State", "Destination", "Types"]);

    public void Add(EventSubscription subscription)
    {
        if (output.IsJson)
        {
            output.Json(json => Write(json, subscription));
        }
        else
        {
            _table.Add(
            [
                subscription.Name ?? string.Empty,
                $"{subscription.ProvisioningState}",
                AddressOf(subscription),
                Types(subscription) is { Length: > 0 } types ? string.Join(", ", types) : "all",
            ]);
        }
    }

    public void End()
    {
        _table.End();
        if (_table.Count == 0 && !output.IsJson)
        {
            output.Line("No event subscriptions.");
        }
    }

    /// <summary>Prints all of one subscription.</summary>
    public void Show(EventSubscription subscription)
    {
        if (output.IsJson)
        {
            output.Json(json => Write(json, subscription));
            return;
        }

        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)
            [
                ("Name", subscription.Name),
                ("State", $"{subscription.ProvisioningState}"),
                ("Destination", AddressOf(subscription)),
                ("Types", Types(subscription) is { Length: > 0 } types ? string.Join(", ", types) : "all"),
                ("Subject", subscription.Filter?.SubjectBeginsWith is { } subject ? subject + "..." : null),
                ("Filters", subscription.Filter?.AdvancedFilters.Count is > 0 and var count ? $"{count}" : null),
                ("Schema", subscription.DeliverySchema?.ToString()),
                ("Dead letters", subscription.DeadLetter?.ContainerName),
            ])
        {
            if (!string.IsNullOrEmpty(value))
            {
                output.Line($"{name}: {PlainText.Clean(value)}");
            }
        }
    }

    private static string[] Types(EventSubscription subscription) =>
    [
        .. subscription.Filter?.IncludedEventTypes.Select(type =>
            type.StartsWith(ServicePrefix, StringComparison.Ordinal) ? type[ServicePrefix.Length..] : type) ?? [],
    ];

    private static string AddressOf(EventSubscription subscription) => subscription.Destination switch
    {
        WebhookDestination { BaseEndpoint: { } address } => $"{address}",
        { Kind: var kind } => kind,
        null => string.Empty,
    };

    private static void Write(Utf8JsonWriter json, EventSubscription subscription)
    {
        json.WriteString("name", subscription.Name);
        json.WriteString("state", $"{subscription.ProvisioningState}");
        json.WriteString("kind", subscription.Destination?.Kind);
        json.WriteString("destination", AddressOf(subscription));
        json.WriteStartArray("types");
        foreach (var type in Types(subscription))
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
        json.WriteString("subjectBeginsWith", subscription.Filter?.SubjectBeginsWith);
    }
}
