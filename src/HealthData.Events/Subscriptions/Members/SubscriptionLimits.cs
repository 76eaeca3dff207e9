namespace HealthData.Events;

/// <summary>The limits of Event Grid, each of which is told by a text without the value that exceeds it.</summary>
internal static class SubscriptionLimits
{
    public static int? Range(int? value, int min, int max, string property) =>
        value is not { } number || (number >= min && number <= max)
            ? value
            : throw new ArgumentOutOfRangeException(
                property, string.Create(CultureInfo.InvariantCulture, $"{property} must be from {min} to {max}."));

    public static void Require(bool isWithin, string message, string parameter)
    {
        if (!isWithin)
        {
            throw new ArgumentException(message, parameter);
        }
    }

    /// <summary>Checks an Azure Resource Manager id, as far as it could be one.</summary>
    public static string ResourceId([NotNull] string? id, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        return id.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase)
            ? id
            : throw new ArgumentException("An Azure Resource Manager id begins with /subscriptions/.", parameter);
    }
}
