using HealthData.Events;
using Microsoft.Azure.Functions.Worker;

namespace EventsFunction;

/// <summary>The functions that events start.</summary>
public sealed class EventFunctions(EventDispatcher dispatcher)
{
    /// <summary>Handles an event from the queue. A message whose function throws comes again, five times in all, and
    /// then goes to the queue "healthdata-events-poison".</summary>
    /// <param name="message">The message, which is an event in either schema. With an <c>EventGridTrigger</c>, the
    /// parameter is a string or a <c>CloudEvent</c>, which <see cref="HealthDataEvent.FromCloudEvent"/> takes.</param>
    /// <param name="cancellationToken">The function is to end.</param>
    [Function("HandleEvent")]
    public async Task HandleAsync(
        [QueueTrigger("healthdata-events")] BinaryData message, CancellationToken cancellationToken)
    {
        var item = HealthDataEvent.Parse(message);
        var result = await dispatcher.DispatchAsync(item, cancellationToken);
        if (result != EventResult.Done)
        {
            throw new InvalidOperationException($"The event wasn't handled: {result}.");
        }
    }
}
