namespace HealthData.Events;

/// <summary>Reads the times of events.</summary>
internal static class EventTime
{
    /// <summary>Reads a time with or without a zone; UTC where there is none.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
}
