namespace HealthData.Events;

/// <summary>The facts that Event Grid adds to an event that it gave up to deliver.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class EventDeadLetter
{
    internal EventDeadLetter(in EventEnvelope envelope)
    {
        var (reason, outcome, attempts) =
            (envelope.DeadLetterReason, envelope.LastDeliveryOutcome, envelope.DeliveryAttempts);
        var (published, attempted) = (envelope.PublishTime, envelope.LastDeliveryAttemptTime);
        Reason = reason.Get(envelope.Json);
        LastDeliveryOutcome = outcome.Get(envelope.Json);
        DeliveryAttempts = attempts.IsPresent && attempts.TryGetInteger(envelope.Json.Span, out var count)
            ? count
            : null;
        PublishTime = EventTime.Parse(published.Get(envelope.Json));
        LastDeliveryAttemptTime = EventTime.Parse(attempted.Get(envelope.Json));
    }

    /// <summary>Gets why it was given up, such as <c>MaxDeliveryAttemptsExceeded</c>; null if it isn't said.</summary>
    public string? Reason { get; }

    /// <summary>Gets how often the delivery was tried; null if it isn't said.</summary>
    public long? DeliveryAttempts { get; }

    /// <summary>Gets how the last delivery ended, such as <c>NotFound</c>; null if it isn't said.</summary>
    public string? LastDeliveryOutcome { get; }

    /// <summary>Gets when Event Grid got the event; null if it isn't said.</summary>
    public DateTimeOffset? PublishTime { get; }

    /// <summary>Gets when the delivery was tried last; null if it isn't said.</summary>
    public DateTimeOffset? LastDeliveryAttemptTime { get; }
}
