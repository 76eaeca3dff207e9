using System.Globalization;

namespace HealthData.Dicom;

/// <summary>The pages of one search; each enumeration has a <see cref="SearchProgress"/> of its own.</summary>
internal sealed class SearchPages<T>(
    Func<int, int, ServiceCall> open,
    SearchRequest request,
    Func<AttributeSet, T> convert)
    where T : notnull
{
    public PageFetcher<T> Begin()
    {
        var progress = new SearchProgress(request.Level);
        return (token, size, cancellationToken) => FetchAsync(progress, token, size, cancellationToken);
    }

    public SyncPageFetcher<T> BeginSync()
    {
        var progress = new SearchProgress(request.Level);
        return (token, size, cancellationToken) => Fetch(progress, token, size, cancellationToken);
    }

    private async ValueTask<Page<T>> FetchAsync(
        SearchProgress progress, string? token, int? size, CancellationToken cancellationToken)
    {
        var (offset, limit) = Window(token, size);
        using var call = open(offset, limit);
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        return Read(progress, response, call, offset, limit);
    }

    private Page<T> Fetch(SearchProgress progress, string? token, int? size, CancellationToken cancellationToken)
    {
        var (offset, limit) = Window(token, size);
        using var call = open(offset, limit);
        return Read(progress, call.Send(cancellationToken), call, offset, limit);
    }

    private (int Offset, int Limit) Window(string? token, int? size)
    {
        var offset = 0;
        if (token is not null &&
            !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out offset))
        {
            throw new ArgumentException("The continuation token is not one of this search.", nameof(token));
        }

        return (offset, size > 0 ? Math.Min(size.Value, SearchRequest.MaxPageSize) : request.PageSize);
    }

    private Page<T> Read(SearchProgress progress, Response response, ServiceCall call, int offset, int limit)
    {
        var sets = Parse(response, call);
        List<T> fresh = new(sets.Count);
        progress.BeginPage();
        foreach (var set in sets)
        {
            if (progress.Add(set))
            {
                fresh.Add(convert(set));
            }
        }

        var mayGoOn = !progress.IsStuck(limit) && (sets.Count >= limit || SaysThereIsMore(response));
        var next = (long)offset + sets.Count;
        return Page<T>.FromValues(
            fresh, mayGoOn && next <= int.MaxValue ? next.ToString(CultureInfo.InvariantCulture) : null, response);
    }

    // PS3.18 8.3.4.4: a server that gives less than was asked for says so in a warning, whose text is free.
    private static bool SaysThereIsMore(Response response) =>
        response.Status == 206
        || ResponseWarnings.Read(response).Any(
            warning => warning.Text.AsSpan().TrimStart().StartsWith("299", StringComparison.Ordinal)
                || warning.Text!.Contains(", 299", StringComparison.Ordinal));

    private static IReadOnlyList<AttributeSet> Parse(Response response, ServiceCall call)
    {
        if (response.Status == 204 || response.ContentStream is null or { Length: 0 })
        {
            return [];
        }

        try
        {
            return AttributeSet.ParseArray(response.Content.ToMemory());
        }
        catch (DicomFormatException exception)
        {
            throw Answers.NotDicomJson(call.Facts, exception);
        }
    }
}
