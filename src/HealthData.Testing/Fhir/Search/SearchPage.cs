namespace HealthData.Testing;

/// <summary>A page of a search.</summary>
internal sealed record SearchPage(IReadOnlyList<ResourceVersion> Matches, IReadOnlyList<ResourceVersion> Included)
{
    public int? Total { get; init; }

    /// <summary>Gets the position of the next page; null for the last one.</summary>
    public ContinuationToken? Next { get; init; }

    /// <summary>Gets the position of the included resources beyond the limit; null where there are none.</summary>
    public ContinuationToken? MoreIncludes { get; init; }

    public override string ToString() => $"{nameof(SearchPage)} ({Matches.Count} matches)";
}
