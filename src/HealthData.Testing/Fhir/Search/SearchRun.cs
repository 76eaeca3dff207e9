namespace HealthData.Testing;

/// <summary>Finds matches and what they include.</summary>
internal sealed class SearchRun(FakeFhirOptions options, ResourceStore store, ResourceFilter filter)
{
    public IEnumerable<ResourceVersion> FindAll(string? type, FhirQuery query) => store.Current.Where(version =>
        (type is null || version.Type == type) && query.Conditions.All(condition => condition(version)));

    public SearchPage FindPage(string? type, FhirQuery query)
    {
        var all = Sort(FindAll(type, query), query).ToList();
        int? total = query.IsCounted || query.IsCountOnly ? all.Count : null;
        if (query.IsCountOnly)
        {
            return new([], []) { Total = total };
        }

        var start = query.Continuation?.Start ?? 0;
        var rest = query.Sort is null
            ? all.SkipWhile(version => version.Change <= start).ToList()
            : [.. all.Skip((int)start)];
        var matches = rest.Take(query.PageSize).ToList();
        var included = FindIncluded(matches, query.Includes);
        var isLast = rest.Count <= query.PageSize
            && !(options.EndWithEmptyPage && matches.Count == query.PageSize);
        return new(matches, included[..Math.Min(included.Count, query.IncludesLimit)])
        {
            Total = total,
            Next = isLast ? null : new(query.Sort is null ? matches[^1].Change : start + matches.Count),
            MoreIncludes = included.Count > query.IncludesLimit ? new(start, query.IncludesLimit) : null,
        };
    }

    /// <summary>Finds the included resources of a page from a position on.</summary>
    public SearchPage FindIncludes(string? type, FhirQuery query)
    {
        var position = query.Continuation ?? throw FhirException.Invalid("The parameter 'includesCt' is missing.");
        var all = Sort(FindAll(type, query), query);
        var matches = query.Sort is null
            ? all.SkipWhile(version => version.Change <= position.Start).Take(query.PageSize)
            : all.Skip((int)position.Start).Take(query.PageSize);
        var rest = FindIncluded([.. matches], query.Includes).Skip(position.Includes).ToList();
        return new([], [.. rest.Take(query.IncludesLimit)])
        {
            Next = rest.Count > query.IncludesLimit
                ? new(position.Start, position.Includes + query.IncludesLimit)
                : null,
        };
    }

    public List<ResourceVersion> FindIncluded(IReadOnlyList<ResourceVersion> matches, IReadOnlyList<IncludeRule> rules)
    {
        var known = matches.ToHashSet();
        var included = new List<ResourceVersion>();
        IReadOnlyList<ResourceVersion> sources = matches;
        for (var isFirst = true; sources.Count > 0; isFirst = false)
        {
            var found = new List<ResourceVersion>();
            foreach (var rule in rules.Where(rule => isFirst || rule.IsIterated))
            {
                found.AddRange(sources.SelectMany(source => Follow(rule, source)).Where(known.Add));
            }

            included.AddRange(found);
            sources = found;
        }

        return included;
    }

    private IEnumerable<ResourceVersion> Follow(IncludeRule rule, ResourceVersion source) => rule.IsReverse
        ? store.Current.Where(other => rule.Links(other.Type).Any(link => filter.RefersTo(other, link, source)))
        : rule.Links(source.Type)
            .SelectMany(link => ResourceFilter.Elements(source, link))
            .Select(element => element.Text("reference"))
            .OfType<string>()
            .Select(filter.Resolve)
            .OfType<ResourceVersion>()
            .Where(found => rule.Target is null || found.Type == rule.Target);

    private static IEnumerable<ResourceVersion> Sort(IEnumerable<ResourceVersion> all, FhirQuery query)
    {
        if (query.Sort is not { } sort)
        {
            return all;
        }

        string Key(ResourceVersion version) => ResourceFilter.Elements(version, sort)
            .SelectMany(SearchElements.Texts)
            .FirstOrDefault(string.Empty);
        return query.IsDescending
            ? all.OrderByDescending(Key, StringComparer.OrdinalIgnoreCase)
            : all.OrderBy(Key, StringComparer.OrdinalIgnoreCase);
    }
}
