namespace HealthData.Testing;

/// <summary>A search, understood.</summary>
internal sealed record FhirQuery
{
    public IReadOnlyList<Func<ResourceVersion, bool>> Conditions { get; init; } = [];

    /// <summary>Gets the parameters that the service applied, without the token: those of the link self.</summary>
    public IReadOnlyList<(string Name, string Value)> Applied { get; init; } = [];

    public IReadOnlyList<IncludeRule> Includes { get; init; } = [];

    /// <summary>Gets what the service has to say about the parameters.</summary>
    public IReadOnlyList<(string Code, string Text)> Warnings { get; init; } = [];

    public int PageSize { get; init; }

    public int IncludesLimit { get; init; }

    public SearchParameter? Sort { get; init; }

    public bool IsDescending { get; init; }

    public bool IsCounted { get; init; }

    public bool IsCountOnly { get; init; }

    public IReadOnlyList<string>? Elements { get; init; }

    public string? Summary { get; init; }

    public ContinuationToken? Continuation { get; init; }

    public override string ToString() => $"{nameof(FhirQuery)} ({Conditions.Count} conditions)";
}
