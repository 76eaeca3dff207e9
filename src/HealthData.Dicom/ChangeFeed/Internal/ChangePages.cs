using System.Globalization;

namespace HealthData.Dicom;

/// <summary>
/// The pages of the change feed. In version 2 they are rows of a time window, and a short one is the last. In version 1
/// they are ranges of sequence numbers, of which any may be missing: the end is where the latest change is.
/// </summary>
internal sealed class ChangePages(ChangeWindow window, Func<long, int, ServiceCall> open, Func<ServiceCall> openLatest)
{
    public PageFetcher<ChangeFeedEntry> Begin()
    {
        HashSet<long> seen = [];
        return (token, size, cancellationToken) => FetchAsync(seen, token, window.Limit(size), cancellationToken);
    }

    public SyncPageFetcher<ChangeFeedEntry> BeginSync()
    {
        HashSet<long> seen = [];
        return (token, size, cancellationToken) => Fetch(seen, token, window.Limit(size), cancellationToken);
    }

    private async ValueTask<Page<ChangeFeedEntry>> FetchAsync(
        HashSet<long> seen, string? token, int limit, CancellationToken cancellationToken)
    {
        var offset = Offset(token);
        using var call = open(offset, limit);
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        var entries = ChangeReader.ReadAll(response, call);
        var next = offset + (window.IsVersion1 ? limit : entries.Count);
        if (!NeedsLatest(entries, limit))
        {
            return Page(seen, entries, entries.Count >= limit ? next : null, response, call);
        }

        using var last = openLatest();
        var latest = ChangeReader.ReadOne(await last.SendAsync(cancellationToken).ConfigureAwait(false), last);
        return Page(seen, entries, latest?.Sequence > next ? next : null, response, call);
    }

    private Page<ChangeFeedEntry> Fetch(
        HashSet<long> seen, string? token, int limit, CancellationToken cancellationToken)
    {
        var offset = Offset(token);
        using var call = open(offset, limit);
        var response = call.Send(cancellationToken);
        var entries = ChangeReader.ReadAll(response, call);
        var next = offset + (window.IsVersion1 ? limit : entries.Count);
        if (!NeedsLatest(entries, limit))
        {
            return Page(seen, entries, entries.Count >= limit ? next : null, response, call);
        }

        using var last = openLatest();
        var latest = ChangeReader.ReadOne(last.Send(cancellationToken), last);
        return Page(seen, entries, latest?.Sequence > next ? next : null, response, call);
    }

    private static long Offset(string? token)
    {
        var offset = 0L;
        return token is null || long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out offset)
            ? offset
            : throw new ArgumentException("The continuation token isn't from a change feed.", nameof(token));
    }

    private bool NeedsLatest(List<ChangeFeedEntry> entries, int limit) => window.IsVersion1 && entries.Count < limit;

    // Changes that become visible behind rows already read move those to the next page: they are dropped there.
    private static Page<ChangeFeedEntry> Page(
        HashSet<long> seen, List<ChangeFeedEntry> entries, long? next, Response response, ServiceCall call)
    {
        var fresh = entries.FindAll(entry => !seen.Contains(entry.Sequence));
        if (entries.Count > 0 && fresh.Count == 0)
        {
            throw call.Fail(HealthDataErrorCode.ResponseMalformed, "returned a page of the change feed twice");
        }

        seen.Clear();
        seen.UnionWith(entries.Select(entry => entry.Sequence));
        return Page<ChangeFeedEntry>.FromValues(fresh, next?.ToString(CultureInfo.InvariantCulture), response);
    }
}
