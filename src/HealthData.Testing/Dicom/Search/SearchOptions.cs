using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>The parameters that searches have besides the attributes to match.</summary>
internal sealed class SearchOptions
{
    private const int DefaultLimit = 100;
    private const int GreatestLimit = 200;
    private const string All = "all";

    private readonly IQueryCollection _parameters;
    private readonly string[] _fields;

    /// <exception cref="ServiceException">One has a value that the service refuses (400).</exception>
    public SearchOptions(IQueryCollection parameters)
    {
        _parameters = parameters;
        Limit = Number("limit", 1, GreatestLimit, DefaultLimit);
        Offset = Number("offset", 0, int.MaxValue, 0);
        IsFuzzy = Flag("fuzzymatching");
        _fields =
        [
            .. parameters["includefield"]
                .SelectMany(value => (value ?? string.Empty).Split(',', StringSplitOptions.TrimEntries)),
        ];
        IncludesAll = Array.Exists(_fields, name => name.Equals(All, StringComparison.OrdinalIgnoreCase));
    }

    public int Limit { get; }

    public int Offset { get; }

    public bool IsFuzzy { get; }

    public bool IncludesAll { get; }

    public static bool IsOption(string name) => name.ToLowerInvariant()
        is "limit" or "offset" or "fuzzymatching" or "includefield";

    public static AttributeTag? Find(string name)
    {
        if (AttributeDictionary.TryFind(name, out var definition))
        {
            return definition.Tag;
        }

        return AttributeTag.TryParse(name, out var tag) && (tag.IsPrivate || AttributeDictionary.TryFind(tag, out _))
            ? tag
            : null;
    }

    /// <summary>The fields to include; none where all are.</summary>
    /// <exception cref="ServiceException">One is no attribute, or stands beside all (400).</exception>
    public IEnumerable<AttributeTag> ReadFields()
    {
        if (!IncludesAll)
        {
            return [.. _fields.Select(name => Find(name)
                ?? throw ServiceException.BadRequest($"'{name}' in includefield is no known attribute."))];
        }

        return _fields.Length == 1
            ? []
            : throw ServiceException.BadRequest("'all' cannot be combined with other fields.");
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
