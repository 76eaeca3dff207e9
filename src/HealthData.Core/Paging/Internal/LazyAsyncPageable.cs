namespace HealthData.Core;

/// <summary>Fetches one page: from a continuation token (null for the first page) and a page-size hint.</summary>
internal delegate ValueTask<Page<T>> PageFetcher<T>(string? token, int? size, CancellationToken cancellationToken)
    where T : notnull;

/// <summary>Pages that are fetched when they are asked for.</summary>
internal sealed class LazyAsyncPageable<T>(PageFetcher<T> fetch, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var token = continuationToken;
        do
        {
            var page = await fetch(token, pageSizeHint, CancellationToken).ConfigureAwait(false);
            yield return page;
            token = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(token));
    }

    public override async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken, cancellationToken);
        var pages = cancellationToken.CanBeCanceled
            ? new LazyAsyncPageable<T>(fetch, linked.Token)
            : this;
        await foreach (var page in pages.AsPages().ConfigureAwait(false))
        {
            foreach (var item in page.Values)
            {
                yield return item;
            }
        }
    }
}
