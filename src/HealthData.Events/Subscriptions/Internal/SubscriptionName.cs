namespace HealthData.Events;

/// <summary>Checks the names of event subscriptions.</summary>
internal static class SubscriptionName
{
    public static string Check([NotNull] string? name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        SubscriptionLimits.Require(
            name.Length is >= 3 and <= 64 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-'),
            "The name of an event subscription has 3 to 64 letters, digits, and hyphens.",
            nameof(name));
        return name;
    }
}
