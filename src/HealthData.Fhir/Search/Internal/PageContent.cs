namespace HealthData.Fhir;

/// <summary>What one page of a search has, over any model.</summary>
/// <typeparam name="TResource">The type of all resources.</typeparam>
internal sealed class PageContent<TResource>(Response response, ICallFacts? call)
{
    public Response Response => response;

    public ICallFacts? Call => call;

    public List<TResource> Matches { get; } = [];

    public List<TResource> Included { get; } = [];

    public List<ItemProblem> Problems { get; } = [];

    public List<ServiceIssue> Issues { get; } = [];

    /// <summary>Gets the outcomes that the issues come from.</summary>
    public List<TResource> Outcomes { get; } = [];

    public long? Total { get; set; }

    /// <summary>Gets or sets the address of the next page; null on the last one.</summary>
    public string? Next { get; set; }

    /// <summary>Gets or sets the address of the rest of what was included; null where nothing is left out.</summary>
    public string? MoreIncluded { get; set; }

    /// <summary>Gets how many matches stand before the first problem; all, where there is none.</summary>
    public int MatchesBeforeProblem { get; private set; } = int.MaxValue;

    public void Add(ItemProblem problem)
    {
        MatchesBeforeProblem = Math.Min(MatchesBeforeProblem, Matches.Count);
        Problems.Add(problem);
    }
}
