namespace HealthData.Testing;

/// <summary>An event on its way to a webhook.</summary>
/// <param name="Event">The event.</param>
/// <param name="Due">The time from which on it can be delivered.</param>
/// <param name="Attempts">How often its delivery failed.</param>
/// <param name="IsDuplicate">Whether it was delivered before.</param>
internal sealed record PendingEvent(PublishedEvent Event, DateTimeOffset Due, int Attempts, bool IsDuplicate);
