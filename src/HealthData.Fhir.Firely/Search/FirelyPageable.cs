namespace HealthData.Fhir.Firely;

/// <summary>The synchronous twin of <see cref="FirelyAsyncPageable{T}"/>.</summary>
/// <typeparam name="T">The type of the resources that match.</typeparam>
/// <threadsafety>Each enumeration is independent of others.</threadsafety>
public class FirelyPageable<T> : Pageable<T>
    where T : Poco.Resource
{
    private readonly Func<PageSteps<Poco.Resource>> _begin;

    /// <summary>Creates pages for mocking: override <see cref="AsPages"/>.</summary>
    protected FirelyPageable() => _begin = null!;

    internal FirelyPageable(Func<PageSteps<Poco.Resource>> begin, CancellationToken cancellationToken)
        : base(cancellationToken) => _begin = begin;

    /// <summary>Gives the pages, with what was included and what can't be read.</summary>
    /// <param name="continuationToken">The <see cref="FirelyPage{T}.ContinuationToken"/> of the page before the first
    /// one to get; null to begin at the first page.</param>
    /// <param name="pageSizeHint">Not used: the query has the page size.</param>
    /// <returns>The pages.</returns>
    public override IEnumerable<FirelyPage<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var steps = _begin();
        var token = continuationToken;
        do
        {
            var page = new FirelyPage<T>(steps.Fetch(token, CancellationToken));
            yield return page;
            token = page.ContinuationToken;
        }
        while (token is not null);
    }

    /// <inheritdoc/>
    public override IEnumerator<T> GetEnumerator()
    {
        foreach (var page in AsPages())
        {
            for (var index = 0; index < page.Values.Count && index < page.MatchesBeforeProblem; index++)
            {
                yield return page.Values[index];
            }

            if (page.Problems is [var problem, ..])
            {
                throw problem.ToException(page.Call);
            }
        }
    }
}
