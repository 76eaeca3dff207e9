namespace HealthData.Testing;

/// <summary>A request by which events were delivered to a webhook, or not.</summary>
/// <param name="Count">The number of events.</param>
/// <param name="Attempt">How often the first of them was tried before, from 0.</param>
/// <param name="Status">The status of the response; 0 if there was none.</param>
/// <param name="Time">The time of the request.</param>
public sealed record FakeEventDelivery(int Count, int Attempt, int Status, DateTimeOffset Time);
