namespace HealthData.Fhir;

/// <summary>The result of a batch or a transaction.</summary>
/// <threadsafety>Safe for concurrent reads.</threadsafety>
[DebuggerDisplay("{Outcomes.Count} outcomes, IsComplete = {IsComplete}")]
public sealed class BundleResult
{
    private readonly ICallFacts? _call;

    internal BundleResult(IReadOnlyList<EntryOutcome> outcomes, ICallFacts? call)
    {
        Outcomes = outcomes;
        _call = call;
    }

    /// <summary>Gets an outcome for each entry that was sent, in their order.</summary>
    public IReadOnlyList<EntryOutcome> Outcomes { get; }

    /// <summary>Gets a value that indicates whether all entries succeeded.</summary>
    public bool IsComplete => Outcomes.All(outcome => outcome.Succeeded);

    /// <summary>Throws if an entry failed, or if it isn't known what became of it.</summary>
    /// <exception cref="HealthDataRequestFailedException">An entry did not succeed. The exception has the issues of all
    /// entries.</exception>
    public void EnsureComplete()
    {
        if (IsComplete)
        {
            return;
        }

        var failed = Outcomes.Where(outcome => !outcome.Succeeded).ToList();
        throw new Failure
        {
            Call = _call,
            Event = string.Create(
                CultureInfo.InvariantCulture, $"processed {Outcomes.Count - failed.Count} of {Outcomes.Count} entries"),
            ErrorCode = failed[0].Issues is [var first, ..] ? first.Code : null,
            Issues = [.. failed.SelectMany(outcome => outcome.Issues)],
            Advice = failed[0].Advice,
        }.ToException();
    }
}
