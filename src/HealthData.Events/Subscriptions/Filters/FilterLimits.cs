namespace HealthData.Events;

/// <summary>The limits of filters.</summary>
internal static class FilterLimits
{
    public const int MostFilters = 25;
    public const int MostValues = 25;

    private const int MaxTextLength = 512;

    /// <summary>Refuses a key that no event can have: its members have at most one level below <c>data</c>.</summary>
    public static string Key([NotNull] string? key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var parts = key.Split('.');
        SubscriptionLimits.Require(
            parts.Length <= 2 && parts.All(static part => part.Length > 0),
            "The key of a filter is a member of the event, such as subject, or one of its data, such as "
                + $"{EventFilterKey.ResourceType}.",
            nameof(key));
        return key;
    }

    public static string[] Texts(string[] values)
    {
        foreach (var value in Values(values))
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            SubscriptionLimits.Require(
                value.Length <= MaxTextLength, "A value of a filter can have 512 characters.", nameof(values));
        }

        return values;
    }

    public static T[] Values<T>(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        SubscriptionLimits.Require(
            values.Length is > 0 and <= MostValues, "A filter needs 1 to 25 values.", nameof(values));
        return [.. values];
    }
}
