namespace HealthData.Testing;

/// <summary>Reads the query of the service's own operations, whose names it takes in any letter case.</summary>
internal sealed class ServiceQuery(IQueryCollection parameters)
{
    public const int DefaultLimit = 100;
    public const int GreatestLimit = 200;

    public string? Text(string name) =>
        parameters.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;

    public long Number(string name, long least, long greatest, long otherwise) => Text(name) is not { } text ? otherwise
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= greatest ? number
        : throw ServiceException.BadRequest($"The field {name} must be between {least} and {greatest}.");

    public bool Flag(string name, bool otherwise) => Text(name) is not { } text ? otherwise
        : bool.TryParse(text, out var value) ? value
        : throw ServiceException.BadRequest($"The value of {name} is not valid.");

    /// <summary>Gives the part of a list that the query asks for.</summary>
    public IEnumerable<T> Page<T>(IEnumerable<T> items)
    {
        var limit = Number("limit", 1, GreatestLimit, DefaultLimit);
        var offset = Number("offset", 0, int.MaxValue, 0);
        return items.Skip((int)offset).Take((int)limit);
    }
}
