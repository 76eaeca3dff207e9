using System.Globalization;

namespace HealthData.Dicom;

/// <summary>The pages of one search; each enumeration has a <see cref="SearchProgress"/> of its own.</summary>
internal sealed class SearchPages<T>(
    Func<int, int, ServiceCall> open,
    SearchRequest request,
    Func<AttributeSet, T> convert,
    bool isAzure)
    where T : notnull
{
    // How many results a server may give at once, whatever was asked for: each takes more memory than its text.
    private const int MinResults = 10_000;
    private const int MaxPages = 50;

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
        if (token is not null
            && !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out offset))
        {
            throw new ArgumentException("The continuation token isn't from this search.", nameof(token));
        }

        return (offset, size > 0 ? Math.Min(size.Value, SearchRequest.MaxPageSize) : request.PageSize);
    }

    private Page<T> Read(SearchProgress progress, Response response, ServiceCall call, int offset, int limit)
    {
        List<EntryFault> faults = [];
        var sets = Parse(response, call, limit, faults);
        List<T> fresh = new(sets.Count);
        progress.BeginPage();
        foreach (var set in sets)
        {
            if (progress.Add(set))
            {
                fresh.Add(convert(set));
            }
        }

        foreach (var fault in faults)
        {
            progress.AddUnread(fault.Bytes.Span);
        }

        var problems = faults.ConvertAll(EntryProblems.Convert);
        if (problems.Count > 0 && request.OnProblem == ProblemPolicy.Throw)
        {
            throw Answers.NotDicomJson(call.Facts, faults[0].Exception);
        }

        // Others than Azure may have a page cap of their own and not tell (PS3.18 8.3.4.4): one more request does.
        var count = sets.Count + problems.Count;
        var isFull = count >= limit || SaysThereIsMore(response) || (!isAzure && progress.HasNew);
        var next = (long)offset + count;
        var mayGoOn = !progress.IsStuck(limit) && isFull && next <= int.MaxValue
            && !faults.Exists(fault => fault.Exception.Fault == JsonFault.Truncated);
        return new SearchPage<T>(
            fresh, mayGoOn ? next.ToString(CultureInfo.InvariantCulture) : null, response, problems);
    }

    // PS3.18 8.3.4.4: a server that gives less than was asked for says so in a warning, whose text is free.
    private static bool SaysThereIsMore(Response response) =>
        response.Status == 206
        || ResponseWarnings.Read(response).Any(
            warning => warning.Text.AsSpan().TrimStart().StartsWith("299", StringComparison.Ordinal)
                || warning.Text!.Contains(", 299", StringComparison.Ordinal));

    private static List<AttributeSet> Parse(
        Response response, ServiceCall call, int limit, List<EntryFault> faults)
    {
        if (response.Status == 204)
        {
            return [];
        }

        if (response.ContentStream is null or { Length: 0 })
        {
            // No body where none was announced says that nothing matches; else it was lost on the way.
            return response.Headers.TryGetValue("Content-Length", out var length) && length.Trim() == "0"
                ? []
                : throw call.Fail(
                    HealthDataErrorCode.ResponseTruncated, "returned a response without its body");
        }

        try
        {
            var maxSets = Math.Max(MinResults, MaxPages * limit);
            return AttributeArray.Parse(response.Content.ToMemory(), maxSets, faults);
        }
        catch (DicomFormatException exception)
        {
            throw Answers.NotDicomJson(call.Facts, exception);
        }
    }
}
