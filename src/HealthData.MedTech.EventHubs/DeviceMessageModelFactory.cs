namespace HealthData.MedTech.EventHubs;

/// <summary>A factory of the results of a <see cref="DeviceMessageSender"/>, for tests.</summary>
public static class DeviceMessageModelFactory
{
    /// <summary>Creates the outcome of one message.</summary>
    /// <param name="content">The message.</param>
    /// <param name="status">The way in which sending ended.</param>
    /// <param name="problem">Why the message itself can't be sent.</param>
    /// <param name="failure">The exception that the request ended with.</param>
    /// <returns>The outcome.</returns>
    public static SendOutcome SendOutcome(
        DeviceMessageContent content, SendStatus status, ItemProblem? problem = null, Exception? failure = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new SendOutcome(content, status) { Problem = problem, Failure = failure };
    }

    /// <summary>Creates the result of sending.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <returns>The result.</returns>
    public static SendResult SendResult(params IEnumerable<SendOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return new SendResult([.. outcomes]);
    }
}
