using HealthData.Events;

namespace HealthData.Tool.Events.Subscriptions;

/// <summary>A file with an event subscription.</summary>
internal static class SubscriptionFile
{
    /// <summary>Reads a subscription, and says what is wrong with it; null where something is.</summary>
    public static async Task<EventSubscription?> ReadAsync(
        FileInfo file, string workspace, Output output, CancellationToken cancellationToken)
    {
        var name = PlainText.Clean(file.ToString());
        EventSubscription subscription;
        try
        {
            subscription = EventSubscription.Parse(
                BinaryData.FromBytes(await File.ReadAllBytesAsync(file.FullName, cancellationToken)));
        }
        catch (EventFormatException exception)
        {
            output.Error($"{name}: {exception.Message}");
            return null;
        }

        string[] issues =
        [
            .. subscription.UnknownMembers.Select(Explain),
            .. subscription.Topic is { } topic && !topic.Equals(workspace, StringComparison.OrdinalIgnoreCase)
                ? [ExplainTopic(topic)]
                : (ReadOnlySpan<string>)[],
        ];
        foreach (var issue in issues)
        {
            output.Error($"{name}: {issue}");
        }

        return issues.Length == 0 ? subscription : null;
    }

    // The service drops members that it doesn't know without a word, and then delivers all events.
    private static string Explain(string path) => path == "properties.eventTypes"
        ? "properties.eventTypes isn't a member of an event subscription. Move its types to "
            + "properties.filter.includedEventTypes."
        : $"{PlainText.Clean(path)} isn't a member of an event subscription. Remove it.";

    private static string ExplainTopic(string topic) => topic.Contains('{', StringComparison.Ordinal)
        ? "properties.topic has placeholders. Remove it: --workspace says which workspace is meant."
        : "properties.topic is another workspace than that of --workspace. Remove it.";
}
