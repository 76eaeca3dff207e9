namespace HealthData.Fhir.Firely;

/// <summary>One page of a search: the resources that match, and those that were included.</summary>
/// <typeparam name="T">The type of the resources that match.</typeparam>
/// <threadsafety>Safe for concurrent reads.</threadsafety>
[DebuggerDisplay("{Values.Count} matches")]
public sealed class FirelyPage<T> : Page<T>, IMatchPage
    where T : Poco.Resource
{
    private readonly Response _response;
    private readonly int _matchesBeforeProblem;
    private readonly ICallFacts? _call;

    internal FirelyPage(PageContent<Poco.Resource> content)
    {
        _response = content.Response;
        Values = [.. content.Matches.Cast<T>()];
        Included = content.Included;
        ContinuationToken = content.Next;
        Problems = content.Problems;
        Issues = content.Issues;
        Outcomes = [.. content.Outcomes.OfType<Poco.OperationOutcome>()];
        Total = content.Total;
        _matchesBeforeProblem = content.MatchesBeforeProblem;
        _call = content.Call;
    }

    /// <summary>Gets the resources that match.</summary>
    public override IReadOnlyList<T> Values { get; }

    /// <summary>Gets the resources that were included, those of the service's <c>$includes</c> links too.</summary>
    public IReadOnlyList<Poco.Resource> Included { get; }

    /// <summary>Gets the address of the next page; null on the last one. It might identify a patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public override string? ContinuationToken { get; }

    /// <summary>Gets the entries that can't be read, with their place, such as <c>Bundle.entry[2].resource</c>,
    /// and their bytes.</summary>
    public IReadOnlyList<ItemProblem> Problems { get; }

    /// <summary>Gets what the server says about the search, such as that it left out a parameter.</summary>
    public IReadOnlyList<ServiceIssue> Issues { get; }

    /// <summary>Gets what the server says about the search, as it says it.</summary>
    public IReadOnlyList<Poco.OperationOutcome> Outcomes { get; }

    /// <summary>Gets how many resources match on all pages; null if the server doesn't say.</summary>
    public long? Total { get; }

    int IMatchPage.MatchesBeforeProblem => _matchesBeforeProblem;

    ICallFacts? IMatchPage.Call => _call;

    /// <inheritdoc/>
    public override Response GetRawResponse() => _response;
}
