namespace HealthData.Dicom;

/// <summary>
/// The outcome of storing, instance by instance. Storing may succeed for some and fail for others: look at
/// <see cref="IsComplete"/>, or call <see cref="EnsureComplete"/>.
/// </summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StoreResult
{
    private readonly ICallFacts? _call;
    private readonly int _status;

    internal StoreResult(IReadOnlyList<StoreOutcome> outcomes, int sent, ICallFacts? call = null, int status = 200)
    {
        Outcomes = outcomes;
        SentCount = sent;
        StoredCount = outcomes.Count(outcome => outcome.IsStored);
        _call = call;
        _status = status;
    }

    /// <summary>The outcomes in the order of the service's answer, failures first. Tell instances apart by
    /// <see cref="StoreOutcome.SopInstanceUid"/>.</summary>
    public IReadOnlyList<StoreOutcome> Outcomes { get; }

    /// <summary>How many instances were sent.</summary>
    public int SentCount { get; }

    /// <summary>How many instances the service says are stored, with or without warnings.</summary>
    public int StoredCount { get; }

    /// <summary>How many instances were sent that the answer says nothing about. Whether they are stored is not
    /// known.</summary>
    public int UnreportedCount => Math.Max(0, SentCount - Outcomes.Count);

    /// <summary>Whether every instance sent is stored.</summary>
    public bool IsComplete => StoredCount >= SentCount && StoredCount == Outcomes.Count;

    /// <summary>Where the study can be retrieved from, when a study was named and something is stored.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? RetrieveUri { get; internal init; }

    /// <summary>The values of the answer's Warning headers.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<string> Warnings { get; internal init; } = [];

    /// <summary>Does nothing if every instance is stored.</summary>
    /// <exception cref="HealthDataRequestFailedException">An instance is not stored; its
    /// <see cref="HealthDataRequestFailedException.Issues"/> say which and why.</exception>
    public void EnsureComplete()
    {
        if (!IsComplete)
        {
            throw new Failure
            {
                Call = _call,
                Status = _status,
                Event = $"stored {StoredCount} of {SentCount} instances",
                Advice = "See Issues, or Outcomes of the result, for the reason of each.",
                Issues = [.. Outcomes.Where(outcome => !outcome.IsStored).Select(ToIssue)],
            }.ToException();
        }
    }

    /// <summary>The counts.</summary>
    /// <returns>Such as <c>3 of 4 instances stored</c>.</returns>
    public override string ToString() => $"{StoredCount} of {SentCount} instances stored";

    private static ServiceIssue ToIssue(StoreOutcome outcome) => new(
        outcome.ReasonCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? outcome.Status.ToString(),
        string.Join("; ", outcome.AttributeErrors.Select(error => error.Comment)),
        outcome.SopInstanceUid);
}
