namespace HealthData.MedTech.EventHubs;

/// <summary>The result of sending, message by message. Sending can succeed for some and fail for others: check
/// <see cref="IsComplete"/>, or call <see cref="EnsureComplete"/>.</summary>
/// <remarks><see cref="DeviceMessageModelFactory.SendResult"/> creates one for tests.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SendResult
{
    internal SendResult(IReadOnlyList<SendOutcome> outcomes)
    {
        Outcomes = outcomes;
        SentCount = outcomes.Count(outcome => outcome.Succeeded);
    }

    /// <summary>Gets the outcomes, one for each message, in the order of the messages.</summary>
    public IReadOnlyList<SendOutcome> Outcomes { get; }

    /// <summary>Gets the number of messages that the event hub has.</summary>
    public int SentCount { get; }

    /// <summary>Gets a value that indicates whether the event hub has every message.</summary>
    public bool IsComplete => SentCount == Outcomes.Count;

    /// <summary>Throws an exception if a message isn't known to be sent.</summary>
    /// <exception cref="HealthDataRequestFailedException">A message isn't known to be sent; its
    /// <see cref="HealthDataRequestFailedException.Issues"/> say which and why.</exception>
    public void EnsureComplete()
    {
        if (!IsComplete)
        {
            throw new Failure
            {
                Event = $"sent {this}",
                Advice = "For the reasons, see Issues or the Outcomes of the result.",
                Issues = [.. Outcomes.Where(outcome => !outcome.Succeeded).Select(ToIssue)],
            }.ToException();
        }
    }

    /// <summary>Returns the counts.</summary>
    /// <returns>A text such as <c>3 of 4 messages</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{SentCount} of {Outcomes.Count} messages");

    private static ServiceIssue ToIssue(SendOutcome outcome) => new(
        outcome.Problem?.Code ?? outcome.Status.ToString(),
        outcome.Problem?.Message ?? outcome.Failure?.Message ?? outcome.Advice,
        outcome.Source);
}
