namespace HealthData.Dicom;

/// <summary>
/// The result of storing, instance by instance. Storing can succeed for some and fail for others: check
/// <see cref="IsComplete"/>, or call <see cref="EnsureComplete"/>.
/// </summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StoreResult
{
    private readonly CallSnapshot? _call;
    private readonly int _status;
    private readonly int _instances;

    internal StoreResult(IReadOnlyList<StoreOutcome> outcomes, CallSnapshot? call = null, int status = 200)
    {
        Outcomes = outcomes;
        _instances = outcomes.Count(outcome => outcome.IsInstance);
        SentCount = outcomes.Count(outcome => outcome.IsInstance && outcome.Status != StoreStatus.NotSent);
        StoredCount = outcomes.Count(outcome => outcome.Succeeded);
        UnreportedCount = outcomes.Count(outcome => outcome.Status == StoreStatus.Unknown);
        IsComplete = !outcomes.Any(outcome => outcome.IsMissing);
        _call = call;
        _status = status;
    }

    /// <summary>Gets the outcomes, one for each content, in the order of the contents.</summary>
    public IReadOnlyList<StoreOutcome> Outcomes { get; }

    /// <summary>Gets how many instances came to their turn: all contents but those that are no instances, and those
    /// that were not sent because of an earlier failure.</summary>
    public int SentCount { get; }

    /// <summary>Gets how many instances the service says are stored, with or without warnings.</summary>
    public int StoredCount { get; }

    /// <summary>Gets the number of instances that were sent but that no response mentions. Whether they are stored
    /// isn't known.</summary>
    public int UnreportedCount { get; }

    /// <summary>Gets a value that indicates whether every instance is stored. What a folder holds besides instances
    /// doesn't count.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets the address for retrieving the study, if a study was specified and something is stored.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? RetrieveUri { get; internal init; }

    /// <summary>Gets what the service reported in Warning headers. It might contain patient data, so don't log
    /// it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues { get; internal init; } = [];

    /// <summary>Throws an exception if an instance isn't stored.</summary>
    /// <exception cref="HealthDataRequestFailedException">An instance isn't stored; its
    /// <see cref="HealthDataRequestFailedException.Issues"/> say which and why.</exception>
    public void EnsureComplete()
    {
        if (!IsComplete)
        {
            throw new Failure
            {
                Call = _call,
                Status = _status,
                Event = $"stored {StoredCount} of {_instances} instances",
                Advice = "For the reasons, see Issues or the Outcomes of the result.",
                Issues = [.. Outcomes.Where(outcome => outcome.IsMissing).Select(ToIssue)],
            }.ToException();
        }
    }

    /// <summary>Returns the counts.</summary>
    /// <returns>A text such as <c>3 of 4 instances stored</c>.</returns>
    public override string ToString() => $"{StoredCount} of {_instances} instances stored";

    private static ServiceIssue ToIssue(StoreOutcome outcome) => new(
        outcome.ReasonCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? outcome.Status.ToString(),
        outcome.Issues.Count > 0 ? string.Join("; ", outcome.Issues.Select(issue => issue.Text)) : outcome.Advice,
        outcome.SopInstanceUid ?? outcome.Content?.SopInstanceUid ?? outcome.Source);
}
