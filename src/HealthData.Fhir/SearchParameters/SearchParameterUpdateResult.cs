namespace HealthData.Fhir;

/// <summary>The result of setting the states of search parameters.</summary>
/// <threadsafety>Safe for concurrent reads.</threadsafety>
[DebuggerDisplay("{States.Count} states, {Issues.Count} issues")]
public sealed class SearchParameterUpdateResult
{
    internal SearchParameterUpdateResult(
        IReadOnlyList<SearchParameterState> states, IReadOnlyList<ServiceIssue> issues)
    {
        States = states;
        Issues = issues;
    }

    /// <summary>Gets the states of the search parameters that were set. They count after a reindexing.</summary>
    public IReadOnlyList<SearchParameterState> States { get; }

    /// <summary>Gets what the service says about the search parameters that it didn't set.</summary>
    public IReadOnlyList<ServiceIssue> Issues { get; }
}
