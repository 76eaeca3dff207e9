using HealthData.Dicom;
using Microsoft.Extensions.Primitives;

namespace HealthData.Testing;

/// <summary>Reads the query of a search as the service does, and refuses what it refuses.</summary>
internal sealed class SearchQueryParser(DicomCall call, IEnumerable<FakeQueryTag> extendedTags)
{
    private readonly IQueryCollection _parameters = call.Request.Query;
    private readonly SearchScope _scope = SearchScope.Of(call.Route.Resource);

    /// <exception cref="ServiceException">The service does not know such a search (400).</exception>
    public SearchQuery Parse()
    {
        if (call.Request.QueryString.Value is { } text
            && (text.Contains('<') || text.Contains("%3c", StringComparison.OrdinalIgnoreCase)))
        {
            throw ServiceException.BadRequest("The query has a character that is not allowed.");
        }

        var options = new SearchOptions(_parameters);
        var query = new SearchQuery(_scope, call.Route.Version) { Limit = options.Limit, Offset = options.Offset };
        SearchTag[] tags = [.. SearchTag.Core, .. extendedTags.Select(SearchTag.Of)];
        foreach (var (name, values) in _parameters)
        {
            if (!SearchOptions.IsOption(name.Trim()))
            {
                Match(query, tags, name.Trim(), values, options.IsFuzzy);
            }
        }

        Within(query, SearchTag.StudyInstanceUid, call.Route.Study);
        Within(query, SearchTag.SeriesInstanceUid, call.Route.Series);
        query.IncludesAll = options.IncludesAll;
        query.IncludedFields.AddRange(options.ReadFields());
        return query;
    }

    private static void Within(SearchQuery query, SearchTag tag, string? uid)
    {
        if (uid is null)
        {
            return;
        }

        if (query.Conditions.Exists(condition => condition.Tag == tag))
        {
            throw ServiceException.BadRequest($"The path gives {tag.Tag} already.");
        }

        query.Conditions.Add(SearchConditionParser.Parse(tag, uid, isFuzzy: false));
    }

    private void Match(SearchQuery query, SearchTag[] tags, string name, StringValues values, bool isFuzzy)
    {
        var asked = SearchOptions.Find(name) ?? throw ServiceException.BadRequest($"'{name}' is no known attribute.");
        var tag = Array.Find(tags, candidate => candidate.Tag == asked && _scope.Includes(candidate.Level))
            ?? throw ServiceException.BadRequest($"'{name}' cannot be searched by here.");
        if (tag.Extended is { IsEnabled: false })
        {
            throw ServiceException.BadRequest($"Searching by '{name}' is disabled.");
        }

        if (values.Count > 1 || query.Conditions.Exists(condition => condition.Tag == tag))
        {
            throw ServiceException.BadRequest($"'{name}' is searched for more than once.");
        }

        if (string.IsNullOrWhiteSpace(values[0]))
        {
            throw ServiceException.BadRequest($"'{name}' has no value.");
        }

        if (tag.Extended is { HasErrors: true })
        {
            query.ErroneousNames.Add(name);
        }

        query.Conditions.Add(SearchConditionParser.Parse(tag, values[0]!.Trim(), isFuzzy));
    }
}
