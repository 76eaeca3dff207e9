using HealthData.Dicom;
using Microsoft.Extensions.Primitives;

namespace HealthData.Testing;

/// <summary>Reads the query of a search as the service does, and refuses what it refuses.</summary>
internal sealed class SearchQueryParser(DicomCall call, IEnumerable<FakeQueryTag> extendedTags)
{
    private const int DefaultLimit = 100;
    private const int GreatestLimit = 200;
    private const string All = "all";

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

        var query = new SearchQuery(_scope, call.Route.Version)
        {
            Limit = Number("limit", 1, GreatestLimit, DefaultLimit),
            Offset = Number("offset", 0, int.MaxValue, 0),
        };
        var isFuzzy = Flag("fuzzymatching");
        SearchTag[] tags = [.. SearchTag.Core, .. extendedTags.Select(SearchTag.Of)];
        foreach (var (name, values) in _parameters)
        {
            if (!IsOption(name.Trim()))
            {
                Match(query, tags, name.Trim(), values, isFuzzy);
            }
        }

        Within(query, SearchTag.StudyInstanceUid, call.Route.Study);
        Within(query, SearchTag.SeriesInstanceUid, call.Route.Series);
        Include(query);
        return query;
    }

    private static bool IsOption(string name) => name.ToLowerInvariant()
        is "limit" or "offset" or "fuzzymatching" or "includefield";

    private static AttributeTag? Find(string name)
    {
        if (AttributeDictionary.TryFind(name, out var definition))
        {
            return definition.Tag;
        }

        return AttributeTag.TryParse(name, out var tag) && (tag.IsPrivate || AttributeDictionary.TryFind(tag, out _))
            ? tag
            : null;
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
        var asked = Find(name) ?? throw ServiceException.BadRequest($"'{name}' is no known attribute.");
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

    private void Include(SearchQuery query)
    {
        var names = _parameters["includefield"]
            .SelectMany(value => (value ?? string.Empty).Split(',', StringSplitOptions.TrimEntries))
            .ToList();
        query.IncludesAll = names.Exists(name => name.Equals(All, StringComparison.OrdinalIgnoreCase));
        if (query.IncludesAll)
        {
            if (names.Count > 1)
            {
                throw ServiceException.BadRequest("'all' cannot be combined with other fields.");
            }

            return;
        }

        query.IncludedFields.AddRange(names.Select(name => Find(name)
            ?? throw ServiceException.BadRequest($"'{name}' in includefield is no known attribute.")));
    }

    private int Number(string name, int least, int greatest, int otherwise)
    {
        if (!_parameters.TryGetValue(name, out var values))
        {
            return otherwise;
        }

        return int.TryParse(values[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= greatest
            ? number
            : throw ServiceException.BadRequest($"The field {name} must be between {least} and {greatest}.");
    }

    private bool Flag(string name)
    {
        if (!_parameters.TryGetValue(name, out var values))
        {
            return false;
        }

        return bool.TryParse(values[0], out var value)
            ? value
            : throw ServiceException.BadRequest($"The value of {name} is not valid.");
    }
}
