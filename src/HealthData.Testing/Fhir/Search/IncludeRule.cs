namespace HealthData.Testing;

/// <summary>A rule for what to include: what matches refer to, or, reversed, what refers to matches.</summary>
internal sealed record IncludeRule(string Source, string Parameter, string? Target, bool IsReverse, bool IsIterated)
{
    /// <exception cref="FhirException">The value is not of the form source:parameter:target (400).</exception>
    public static IncludeRule Parse(string name, string value)
    {
        var parts = value.Split(':');
        var isReverse = name.StartsWith("_revinclude", StringComparison.Ordinal);
        var isIterated = name.EndsWith(":iterate", StringComparison.Ordinal);
        return parts switch
        {
            ["*"] => new("*", "*", null, isReverse, isIterated),
            [var source, var parameter] => new(source, parameter, null, isReverse, isIterated),
            [var source, var parameter, var target] => new(source, parameter, target, isReverse, isIterated),
            _ => throw FhirException.Invalid($"The value of '{name}' is not of the form type:parameter."),
        };
    }

    public IEnumerable<SearchParameter> Links(string type) => SearchParameters.All.Where(parameter =>
        parameter.Kind == SearchKind.Reference
        && (Source == "*" || Source == type)
        && (Parameter == "*" || Parameter == parameter.Name));
}
