namespace HealthData.Testing;

/// <summary>The schemas in which a subscription gets its events.</summary>
public enum FakeEventSchema
{
    /// <summary>The Event Grid schema: arrays, and a validation by a code.</summary>
    EventGrid,

    /// <summary>CloudEvents 1.0: single events or batches, and a validation by OPTIONS.</summary>
    CloudEvents,
}
