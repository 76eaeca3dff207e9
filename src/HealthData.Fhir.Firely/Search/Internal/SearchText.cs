using Hl7.Fhir.Rest;

namespace HealthData.Fhir.Firely;

/// <summary>The parameters of Firely's <see cref="SearchParams"/>, as they are sent.</summary>
internal static class SearchText
{
    /// <summary>Gives all parameters. Their values are taken as they are, percent signs too.</summary>
    /// <exception cref="ArgumentException">One has what no request can carry.</exception>
    public static List<(string Name, string Value)> Of(SearchParams query, string parameter)
    {
        ArgumentNullException.ThrowIfNull(query, parameter);
        List<(string Name, string Value)> parameters = [];
        foreach (var (name, value) in query.ToUriParamList())
        {
            parameters.Add((QueryGuards.Value(name, parameter), QueryText.Literal(value, parameter)));
        }

        return parameters;
    }

    /// <summary>Gives the parameters that say which resources a change is for.</summary>
    /// <exception cref="ArgumentException">There are none, so that it would be for all.</exception>
    public static List<(string Name, string Value)> OfCondition(SearchParams condition, string parameter)
    {
        var parameters = Of(condition, parameter);
        parameters.RemoveAll(static one => one.Name is "_count" or "_sort" or "_total" or "_summary" or "_elements");
        return parameters.Exists(static one => !IsInclude(one.Name))
            ? parameters
            : throw new ArgumentException("A condition needs at least one search parameter.", parameter);
    }

    private static bool IsInclude(string name) =>
        name.StartsWith("_include", StringComparison.Ordinal)
        || name.StartsWith("_revinclude", StringComparison.Ordinal);
}
