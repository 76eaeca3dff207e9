namespace HealthData.Fhir;

/// <summary>What an enumeration of the matches alone has to know of a page.</summary>
internal interface IMatchPage
{
    /// <summary>Gets how many matches stand before the first problem.</summary>
    int MatchesBeforeProblem { get; }

    IReadOnlyList<ItemProblem> Problems { get; }

    /// <summary>Gets the facts of the call that the page came from; null for one that was made.</summary>
    ICallFacts? Call { get; }
}
