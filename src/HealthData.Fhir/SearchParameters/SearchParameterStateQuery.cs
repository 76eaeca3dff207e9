namespace HealthData.Fhir;

/// <summary>The search parameters whose states to get. Conditions that are set must all hold.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class SearchParameterStateQuery
{
    /// <summary>Gets or sets the canonical address of one search parameter; null (the default) for any.</summary>
    public string? Url { get; set; }

    /// <summary>Gets or sets the name, or a part of it, such as <c>identifier</c>; null (the default) for
    /// any.</summary>
    public string? Code { get; set; }

    /// <summary>Gets or sets the resource type, such as <c>Patient</c>; null (the default) for any.</summary>
    public string? ResourceType { get; set; }

    /// <summary>Gets or sets a value that indicates whether the conditions go into the body of a POST. By default, they
    /// are in the address of a GET.</summary>
    public bool UsesPost { get; set; }

    internal IEnumerable<(string Name, string Value)> Parameters()
    {
        (string Name, string? Value)[] all = [("url", Url), ("code", Code), ("resourcetype", ResourceType)];
        foreach (var (name, value) in all)
        {
            if (value is not null)
            {
                yield return (name, QueryText.Literal(value, name));
            }
        }
    }
}
