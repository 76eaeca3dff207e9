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
    public override IEnumerable<FirelyPage<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PageWalk.Pages(_begin, static content => new FirelyPage<T>(content), continuationToken, CancellationToken);

    /// <inheritdoc/>
    public override IEnumerator<T> GetEnumerator() =>
        PageWalk.Matches<T, FirelyPage<T>>(AsPages(), _begin is not null);
}
