namespace HealthData.Core;

/// <summary>The synchronous twin of <see cref="LazyAsyncPageable{T}"/>.</summary>
internal sealed class LazyPageable<T>(
    Func<string?, int?, CancellationToken, Page<T>> fetch, CancellationToken cancellationToken)
    : Pageable<T>(cancellationToken)
    where T : notnull
{
    public override IEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
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
