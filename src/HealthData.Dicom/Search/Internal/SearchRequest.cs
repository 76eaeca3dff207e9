using System.Globalization;
using System.Text;

namespace HealthData.Dicom;

/// <summary>The query of a search, checked for what a service would refuse.</summary>
internal sealed class SearchRequest(SearchLevel level, int? pageSize)
{
    public const int MaxPageSize = 200;
    public const int MaxValueLength = 16 * 1024;

    private readonly List<KeyValuePair<string, string>> _parameters = [];
    private readonly HashSet<uint> _matched = [];

    public SearchLevel Level => level;

    public int PageSize => pageSize ?? MaxPageSize;

    public void Add(string name, string value) => _parameters.Add(new(name, value));

    public void Match(AttributeTag tag, string? value, string parameter)
    {
        if (value is null)
        {
            return;
        }

        CheckValue(value, parameter);

        if (!_matched.Add(tag.Value))
        {
            throw new ArgumentException($"The attribute {tag} is searched for twice.", parameter);
        }

        Add(tag.ToString(), value);
    }

    /// <summary>Refuses to search within something by the very thing.</summary>
    public void RefuseMatch(AttributeTag tag, string parameter)
    {
        if (_matched.Contains(tag.Value))
        {
            throw new ArgumentException(
                $"The attribute {tag} is searched for, and the UID to search in is given too. Give one of them.", parameter);
        }
    }

    public void MatchUid(AttributeTag tag, string? uid, string parameter)
    {
        if (uid is not null)
        {
            Match(tag, UidGuard.Check(uid, parameter), parameter);
        }
    }

    public void Match(AttributeTag tag, DateRange? range, string parameter)
    {
        if (range is not { IsEmpty: false } days)
        {
            return;
        }

        if (days.From > days.To)
        {
            throw new ArgumentException("A range of days ends before it starts.", parameter);
        }

        Match(tag, days.ToQuery(), parameter);
    }

    private static void CheckValue(string value, string parameter)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("A value to search for must not be empty. Leave it null instead.", parameter);
        }

        if (value.Length > MaxValueLength)
        {
            throw new ArgumentException("A value to search for has at most 16,384 characters.", parameter);
        }

        for (var index = 0; index < value.Length; index++)
        {
            var isPair = index + 1 < value.Length && char.IsSurrogatePair(value[index], value[index + 1]);
            if (char.IsControl(value[index]) || (char.IsSurrogate(value[index]) && !isPair))
            {
                throw new ArgumentException(
                    "A value to search for has no line breaks, control characters or halves of surrogate pairs.", parameter);
            }

            index += isPair ? 1 : 0;
        }
    }

    // The Azure DICOM service refuses 'all' beside other fields, which it would include anyway.
    public void Include(IEnumerable<AttributeTag> fields, bool all)
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
            uri.AppendQuery(name, Escape(value), escapeValue: false);
        }

        uri.AppendQuery("limit", limit.ToString(CultureInfo.InvariantCulture));
        uri.AppendQuery("offset", offset.ToString(CultureInfo.InvariantCulture));
    }

    // A query may hold these as they are (RFC 3986 3.4), and there are servers, such as Orthanc 1.10, that unescape nothing.
    private static string Escape(string value)
    {
        var escaped = new StringBuilder(Uri.EscapeDataString(value));
        foreach (var allowed in "*?/:@")
        {
            escaped.Replace(Uri.HexEscape(allowed), allowed.ToString());
        }

        return escaped.ToString();
    }
}
