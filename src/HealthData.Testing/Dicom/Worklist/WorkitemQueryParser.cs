using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Reads the query of a search for workitems as the service does, and refuses what it refuses.</summary>
internal sealed class WorkitemQueryParser(IQueryCollection parameters)
{
    /// <exception cref="ServiceException">The service does not know such a search (400).</exception>
    public ParsedWorkitemQuery Parse()
    {
        var options = new SearchOptions(parameters);
        var query = new ParsedWorkitemQuery { Limit = options.Limit, Offset = options.Offset };
        foreach (var (name, values) in parameters)
        {
            if (SearchOptions.IsOption(name.Trim()))
            {
                continue;
            }

            var (sequence, tag) = Find(name.Trim());
            if (values.Count > 1 || string.IsNullOrWhiteSpace(values[0]))
            {
                throw ServiceException.BadRequest($"'{name}' needs exactly one value.");
            }

            query.Conditions.Add((sequence, SearchConditionParser.Parse(tag, values[0]!.Trim(), options.IsFuzzy)));
        }

        query.IncludesAll = options.IncludesAll;
        query.IncludedFields.AddRange(options.ReadFields());
        return query;
    }

    private static (AttributeTag? Sequence, SearchTag Tag) Find(string name)
    {
        AttributeTag?[] path = [.. name.Split('.').Select(SearchOptions.Find)];
        foreach (var field in WorkitemFields.Searchable)
        {
            var isMatch = field.Sequence is { } sequence
                ? path is [{ } first, { } second] && first == sequence && second == field.Tag.Tag
                : path is [{ } only] && only == field.Tag.Tag;
            if (isMatch)
            {
                return field;
            }
        }

        throw ServiceException.BadRequest($"Workitems cannot be searched by '{name}'.");
    }
}
