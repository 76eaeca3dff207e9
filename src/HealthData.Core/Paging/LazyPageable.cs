namespace HealthData.Core;

/// <summary>The synchronous twin of <see cref="PageFetcher{T}"/>.</summary>
internal delegate Page<T> SyncPageFetcher<T>(string? token, int? size, CancellationToken cancellationToken)
    where T : notnull;

/// <summary>The synchronous twin of <see cref="LazyAsyncPageable{T}"/>.</summary>
internal sealed class LazyPageable<T>(Func<SyncPageFetcher<T>> begin, CancellationToken cancellationToken)
    : Pageable<T>(cancellationToken)
    where T : notnull
{
    public LazyPageable(SyncPageFetcher<T> fetch, CancellationToken cancellationToken)
        : this(() => fetch, cancellationToken)
    {
    }

    public override IEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var fetch = begin();
        var token = continuationToken;
        do
        {
            var page = fetch(token, pageSizeHint, CancellationToken);
            yield return page;
            token = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(token));
    }
}
