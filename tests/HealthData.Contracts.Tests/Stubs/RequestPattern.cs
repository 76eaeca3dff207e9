namespace HealthData.Contracts.Tests.Stubs;

/// <summary>What a stub says of a request. What it does not name may be anything, as in WireMock.</summary>
internal sealed class RequestPattern
{
    public required string Method { get; init; }

    /// <summary>The path and the query, escaped; null when <see cref="UrlPath"/> is given.</summary>
    public string? Url { get; init; }

    /// <summary>The path, escaped; null when <see cref="Url"/> is given.</summary>
    public string? UrlPath { get; init; }

    public required IReadOnlyDictionary<string, ValuePattern> Query { get; init; }

    public required IReadOnlyDictionary<string, ValuePattern> Headers { get; init; }

    public required IReadOnlyList<BodyPattern> Body { get; init; }

    public string Path => UrlPath ?? Url!.Split('?', 2)[0];

    /// <summary>Where a request is not as the stub says.</summary>
    public IEnumerable<Difference> Compare(ReceivedRequest request)
    {
        if (request.Method != Method)
        {
            yield return new Difference("method", Method, request.Method);
        }

        if (Url is not null && request.Url != Url)
        {
            yield return new Difference("url", Url, request.Url);
        }

        if (UrlPath is not null && request.Path != UrlPath)
        {
            yield return new Difference("urlPath", UrlPath, request.Path);
        }

        foreach (var difference in Compare(request.Query, Query, "query parameter", StringComparison.Ordinal)
            .Concat(Compare(request.Headers, Headers, "header", StringComparison.OrdinalIgnoreCase)))
        {
            yield return difference;
        }

        foreach (var pattern in Body.Where(pattern => !pattern.IsMatch(request.Body)))
        {
            yield return new Difference("body", pattern.ToString(), $"\"{Shown.Body(request.Body)}\"");
        }
    }

    /// <summary>What a request holds and the stub does not name, apart from headers of every request.</summary>
    public IEnumerable<Difference> FindSurplus(ReceivedRequest request)
    {
        var query = Url is not null ? [] : request.Query.Where(pair => !Query.ContainsKey(pair.Key));
        var headers = request.Headers.Where(
            pair => !PipelineHeaders.Names.Contains(pair.Key) && !Headers.ContainsKey(pair.Key));
        var surplus = query.Select(pair => ("query parameter " + pair.Key, pair.Value))
            .Concat(headers.Select(pair => ("header " + pair.Key, pair.Value)));
        foreach (var (part, value) in surplus)
        {
            yield return new Difference(part, Shown.Nothing, $"\"{value}\"");
        }

        if (Body.Count == 0 && request.Body.Length > 0)
        {
            yield return new Difference("body", Shown.Nothing, $"\"{Shown.Body(request.Body)}\"");
        }
    }

    private static IEnumerable<Difference> Compare(
        IReadOnlyList<KeyValuePair<string, string>> actual,
        IReadOnlyDictionary<string, ValuePattern> expected,
        string part,
        StringComparison comparison) =>
        from pair in expected
        let values = actual.Where(one => one.Key.Equals(pair.Key, comparison)).Select(one => one.Value).ToArray()
        where !pair.Value.IsMatch(values)
        select new Difference($"{part} {pair.Key}", pair.Value.ToString(), Shown.Values(values));
}
