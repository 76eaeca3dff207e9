using System.Runtime.CompilerServices;

namespace HealthData.Core;

/// <summary>Fetches one page: from a continuation token (null for the first page) and a page-size hint.</summary>
internal delegate ValueTask<Page<T>> PageFetcher<T>(string? token, int? size, CancellationToken cancellationToken)
    where T : notnull;

/// <summary>Pages that are fetched when they are asked for. Each enumeration begins with a fetcher of its own, which
/// may hence keep what it has seen.</summary>
internal sealed class LazyAsyncPageable<T>(Func<PageFetcher<T>> begin, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public LazyAsyncPageable(PageFetcher<T> fetch, CancellationToken cancellationToken)
        : this(() => fetch, cancellationToken)
    {
    }

    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        Pages(continuationToken, pageSizeHint, CancellationToken);

    public override async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Values)
            {
                yield return item;
            }
        }
    }

    // The compiler joins the pageable's token with the one of the enumeration.
    private async IAsyncEnumerable<Page<T>> Pages(
        string? token, int? size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var fetch = begin();
        do
        {
            var page = await fetch(token, size, cancellationToken).ConfigureAwait(false);
            yield return page;
            token = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(token));
    }
}
