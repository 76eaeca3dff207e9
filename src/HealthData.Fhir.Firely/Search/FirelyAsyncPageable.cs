namespace HealthData.Fhir.Firely;

/// <summary>The resources that a search finds, as objects of Firely, page by page as they are asked for.</summary>
/// <typeparam name="T">The type of the resources that match.</typeparam>
/// <remarks>Enumerating the resources throws at an entry that can't be read. The pages give the others, and the
/// <see cref="FirelyPage{T}.Problems"/>.</remarks>
/// <threadsafety>Each enumeration is independent of others.</threadsafety>
public class FirelyAsyncPageable<T> : AsyncPageable<T>
    where T : Poco.Resource
{
    private readonly Func<PageSteps<Poco.Resource>> _begin;

    /// <summary>Creates pages for mocking: override <see cref="AsPages"/>.</summary>
    protected FirelyAsyncPageable() => _begin = null!;

    internal FirelyAsyncPageable(Func<PageSteps<Poco.Resource>> begin, CancellationToken cancellationToken)
        : base(cancellationToken) => _begin = begin;

    /// <summary>Gives the pages, with what was included and what can't be read.</summary>
    /// <param name="continuationToken">The <see cref="FirelyPage{T}.ContinuationToken"/> of the page before the first
    /// one to get; null to begin at the first page.</param>
    /// <param name="pageSizeHint">Not used: the query has the page size.</param>
    /// <returns>The pages.</returns>
    public override IAsyncEnumerable<FirelyPage<T>> AsPages(
        string? continuationToken = null, int? pageSizeHint = null) => PageWalk.PagesAsync(
            _begin, static content => new FirelyPage<T>(content), continuationToken, CancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        PageWalk.MatchesAsync<T, FirelyPage<T>>(AsPages(), _begin is not null, cancellationToken);
}
