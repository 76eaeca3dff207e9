namespace HealthData.Fhir;

/// <summary>A search: its parameters, and how much to get at a time (FHIR R4 3.1.1).</summary>
/// <typeparam name="T">The type of the resources that match; <see cref="Resource"/> for all types.</typeparam>
/// <example>
/// <code>
/// var query = new FhirQuery&lt;Observation&gt;
/// {
///     Where =
///     {
///         Observation.Search.Code.Is("http://loinc.org", "8867-4"),
///         Observation.Search.Patient.Where(Patient.Search.Birthdate.LessThan("1960")),
///     },
///     Include = { Observation.Search.Patient },
///     PageSize = 200,
/// };
/// </code>
/// </example>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public class FhirQuery<T>
    where T : Resource
{
    private readonly List<(string Name, string Value)> _parameters = [];

    /// <summary>Creates a query for all resources of the type.</summary>
    public FhirQuery()
    {
    }

    /// <summary>Creates a query from a search as an address has it, such as
    /// <c>code=8867-4&amp;date=ge2026</c>.</summary>
    /// <param name="query">The text. What no address can hold is escaped.</param>
    /// <exception cref="ArgumentException">The text holds control characters, or is too long.</exception>
    public FhirQuery(string query) => _parameters.AddRange(QueryText.Split(query));

    /// <summary>Gets or sets how many matches a page has; null (the default) for as many as the server gives, which is
    /// 10 on Azure. Azure gives at most 1,000.</summary>
    public int? PageSize { get; set; }

    /// <summary>Gets what a resource must have to match: all of it.</summary>
    public IList<SearchCriterion> Where { get; } = [];

    /// <summary>Gets the references to follow, such as <c>Observation.Search.Subject</c> or the text
    /// <c>Observation:subject</c>: what they lead to is on the pages too.</summary>
    public IList<string> Include { get; } = [];

    /// <summary>Gets the references to follow backward, such as <c>Provenance.Search.Target</c> or the text
    /// <c>Provenance:target</c>.</summary>
    public IList<string> RevInclude { get; } = [];

    /// <summary>Gets or sets what to sort by, such as <c>-date</c> for the latest first; null for the server's
    /// order.</summary>
    public string? Sort { get; set; }

    /// <summary>Gets or sets a value that indicates whether the server counts all matches, for
    /// <see cref="FhirPage{T}.Total"/>. Counting takes time.</summary>
    public bool CountsTotal { get; set; }

    /// <summary>Gets or sets a value that indicates whether a parameter that the server doesn't know is an error. By
    /// default the server ignores it.</summary>
    public bool RefusesUnknownParameters { get; set; }

    /// <summary>Gets or sets a value that indicates whether the search goes into the body of a POST, which keeps it out
    /// of access logs. Null (the default) to do so where a parameter might identify a person.</summary>
    public bool? UsesPost { get; set; }

    /// <summary>Converts a search as an address has it, such as <c>code=8867-4&amp;date=ge2026</c>.</summary>
    /// <param name="query">The text. What no address can hold is escaped.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternate.")]
    public static implicit operator FhirQuery<T>(string query) => new(query);

    /// <summary>Converts a criterion to a query of it alone.</summary>
    /// <param name="criterion">The criterion.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Where is the named alternate.")]
    public static implicit operator FhirQuery<T>(SearchCriterion criterion) => new() { Where = { criterion } };

    /// <summary>Adds a parameter. Several of one name must all hold.</summary>
    /// <param name="name">The name with its modifier, such as <c>name:exact</c> or <c>subject:Patient.name</c>.</param>
    /// <param name="value">The value as an address has it: commas separate alternatives, and <c>\,</c>, <c>\|</c>,
    /// <c>\$</c> and <c>\\</c> stand for the signs themselves.</param>
    /// <exception cref="ArgumentException">The name or the value is empty, or holds control characters.</exception>
    public void Add(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _parameters.Add((QueryGuards.Value(name, nameof(name)), QueryText.Literal(value, nameof(value))));
    }

    /// <summary>Returns the name of the type, without what is searched for.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"FhirQuery<{typeof(T).Name}>";

    /// <summary>Gives the parameters that say which resources a change is for.</summary>
    /// <exception cref="ArgumentException">There are none, so that it would be for all.</exception>
    internal IReadOnlyList<(string Name, string Value)> ToCondition(string parameter) =>
        _parameters.Count + Where.Count > 0
        ? Selection()
        : throw new ArgumentException("A condition needs at least one search parameter.", parameter);

    internal SearchRequest ToRequest()
    {
        var parameters = Selection();
        AddIfGiven("_sort", Sort);
        AddIfGiven("_total", CountsTotal ? "accurate" : null);
        AddIfGiven("_count", PageSize?.ToString(CultureInfo.InvariantCulture));
        return new SearchRequest(parameters, RefusesUnknownParameters, UsesPost);

        void AddIfGiven(string name, string? value)
        {
            if (value is not null)
            {
                parameters.Add((name, value));
            }
        }
    }

    private List<(string Name, string Value)> Selection() =>
    [
        .. _parameters,
        .. Where.Select(criterion => (criterion.Name, QueryText.Literal(ValueOf(criterion), nameof(Where)))),
        .. Include.Select(path => ("_include", path)),
        .. RevInclude.Select(path => ("_revinclude", path)),
    ];

    private static string ValueOf(SearchCriterion criterion) =>
        typeof(T) == typeof(Resource) || criterion.ResourceType is "Resource" or "DomainResource"
        || criterion.ResourceType == typeof(T).Name
            ? criterion.Value
            : throw new ArgumentException(
                $"The search parameter '{criterion.Name}' is one of {criterion.ResourceType}, not of "
                + $"{typeof(T).Name}.");
}
