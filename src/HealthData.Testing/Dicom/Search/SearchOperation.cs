namespace HealthData.Testing;

/// <summary>Searches for studies, series and instances (PS3.18 10.6): 200 with results, or 204.</summary>
internal sealed class SearchOperation(FakeDicomOptions options, InstanceCatalog catalog)
{
    public Task InvokeAsync(DicomCall call)
    {
        AcceptHeader.RequireDicomJson(call.Request);
        FakeQueryTag[] tags;
        lock (options.ExtendedQueryTags)
        {
            tags = [.. options.ExtendedQueryTags.Where(tag => tag.IsReady)];
        }

        var query = new SearchQueryParser(call, tags).Parse();
        if (query.ErroneousNames.Count > 0)
        {
            call.Response.Headers["erroneous-dicom-attributes"] = string.Join(',', query.ErroneousNames);
        }

        var page = Page(query, catalog.View(call.Partition, SearchSnapshot.Create));
        if (page.Count == 0)
        {
            call.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        return DicomJsonAnswer.WriteAsync(call, page.Select(new SearchResults(query).Create));
    }

    private static List<SearchNode> Page(SearchQuery query, SearchSnapshot snapshot)
    {
        var page = new List<SearchNode>();
        var skipped = 0;
        foreach (var node in snapshot.At(query.Scope.Level))
        {
            if (!query.Conditions.TrueForAll(condition => condition.Holds(node)))
            {
                continue;
            }

            if (skipped < query.Offset)
            {
                skipped++;
                continue;
            }

            page.Add(node);
            if (page.Count == query.Limit)
            {
                break;
            }
        }

        return page;
    }
}
