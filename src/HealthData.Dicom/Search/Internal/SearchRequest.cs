using System.Globalization;

namespace HealthData.Dicom;

/// <summary>The query of a search, checked for what a service would refuse.</summary>
internal sealed class SearchRequest(SearchLevel level, int? pageSize, ProblemPolicy onProblem)
{
    public const int MaxPageSize = 200;
    private const char NameSeparator = '^';

    // There are servers, such as Orthanc 1.10, that unescape nothing. The circumflex stands between the parts of a
    // name; RFC 3986 would have it escaped, and servers take it.
    private const string AsTheyAre = "*?/:@^";

    private readonly List<KeyValuePair<string, string>> _parameters = [];
    private readonly HashSet<uint> _matched = [];

    public SearchLevel Level => level;

    public ProblemPolicy OnProblem => onProblem;

    public int PageSize => pageSize ?? MaxPageSize;

    /// <summary>Refuses a page size that the Azure DICOM service would refuse.</summary>
    public static int? CheckPageSize(int? size, string parameter) => size is < 1 or > MaxPageSize
        ? throw new ArgumentOutOfRangeException(parameter, "The page size must be from 1 to 200.")
        : size;

    /// <summary>Adds what all queries have in common.</summary>
    public void AddOptions(
        IDictionary<AttributeTag, string> matches,
        string parameter,
        bool isFuzzy,
        IEnumerable<AttributeTag> fields,
        bool all)
    {
        foreach (var (tag, value) in matches)
        {
            Match(tag, value, parameter);
        }

        if (isFuzzy)
        {
            Add("fuzzymatching", "true");
        }

        Include(fields, all);
    }

    public void Match(AttributeTag tag, string? value, string parameter)
    {
        if (value is null)
        {
            return;
        }

        QueryGuards.Value(value, parameter);

        if (!_matched.Add(tag.Value))
        {
            throw new ArgumentException($"The search has the attribute {tag} twice.", parameter);
        }

        Add(tag.ToString(), value);
    }

    /// <summary>Matches an attribute of the items of a sequence.</summary>
    public void MatchItem(AttributeTag sequence, AttributeTag tag, string? value, string parameter)
    {
        if (value is not null)
        {
            Add($"{sequence}.{tag}", QueryGuards.Value(value, parameter));
        }
    }

    public void Match(AttributeTag tag, DateTimeRange? range, string parameter)
    {
        if (range is not { IsEmpty: false } times)
        {
            return;
        }

        if (times.From > times.To)
        {
            throw new ArgumentException("A range of times ends before it starts.", parameter);
        }

        Match(tag, times.ToQuery(), parameter);
    }

    /// <summary>Refuses to search within something by the very thing.</summary>
    public void RefuseMatch(AttributeTag tag, string parameter)
    {
        if (_matched.Contains(tag.Value))
        {
            throw new ArgumentException(
                $"The search has the attribute {tag} and also the UID to search in. Specify only one of them.",
                parameter);
        }
    }

    public void MatchUid(AttributeTag tag, string? uid, string parameter)
    {
        if (uid is not null)
        {
            Match(tag, UidGuard.Check(uid, parameter), parameter);
        }
    }

    /// <summary>Matches what series and instances have in common.</summary>
    public void MatchSeries(string? uid, string? modality, DateRange? performed, string? model)
    {
        MatchUid(Keyword.SeriesInstanceUID, uid, nameof(SeriesQuery.SeriesInstanceUid));
        Match(Keyword.Modality, modality, nameof(SeriesQuery.Modality));
        Match(
            Keyword.PerformedProcedureStepStartDate,
            performed,
            nameof(SeriesQuery.PerformedProcedureStepStartDate));
        Match(Keyword.ManufacturerModelName, model, nameof(SeriesQuery.ManufacturerModelName));
    }

    public void Match(AttributeTag tag, DateRange? range, string parameter)
    {
        if (range is not { IsEmpty: false } days)
        {
            return;
        }

        if (days.From > days.To)
        {
            throw new ArgumentException("A date range ends before it starts.", parameter);
        }

        Match(tag, days.ToQuery(), parameter);
    }

    // The Azure DICOM service refuses 'all' beside other fields, which it would include anyway.
    private void Include(IEnumerable<AttributeTag> fields, bool all)
    {
        if (all)
        {
            Add("includefield", "all");
            return;
        }

        foreach (var field in fields.Distinct())
        {
            Add("includefield", field.ToString());
        }
    }

    public void WriteTo(RequestUriBuilder uri, int offset, int limit)
    {
        foreach (var (name, value) in _parameters)
        {
            uri.AppendQuery(name, QueryGuards.Escape(value, AsTheyAre), escapeValue: false);
        }

        uri.AppendQuery("limit", limit.ToString(CultureInfo.InvariantCulture));
        if (offset > 0)
        {
            uri.AppendQuery("offset", offset.ToString(CultureInfo.InvariantCulture));
        }

        if (uri.Query.Contains(NameSeparator, StringComparison.Ordinal))
        {
            // The runtime would escape it.
            var raw = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
            uri.Reset(new Uri(uri.ToString(), raw));
        }
    }

    private void Add(string name, string value) => _parameters.Add(new(name, value));
}
