namespace HealthData.Fhir.R4;

/// <summary>A condition of a search: a search parameter and the value that it must have (FHIR R4 3.1.1.3).</summary>
/// <remarks>The members of <c>Patient.Search</c> and of the other resources' <c>Search</c> make criteria.</remarks>
/// <example>
/// <code>
/// SearchCriterion criterion = Patient.Search.Identifier.Is("http://contoso.com/mrn", "7");
/// </code>
/// </example>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class SearchCriterion
{
    internal SearchCriterion(string resourceType, string name, string value)
    {
        ResourceType = resourceType;
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name of the type whose search parameter it is, such as <c>Patient</c>; <c>Resource</c> or
    /// <c>DomainResource</c> for those of all types.</summary>
    public string ResourceType { get; }

    /// <summary>Gets the name with its modifier or chain, such as <c>name:exact</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the value, escaped as FHIR asks for it but not for an address. It might identify a patient.
    /// </summary>
    public string Value { get; }

    /// <summary>Converts a criterion to a search as an address has it.</summary>
    /// <param name="criterion">The criterion.</param>
    [return: NotNullIfNotNull(nameof(criterion))]
    public static implicit operator string?(SearchCriterion? criterion) => criterion?.ToQuery();

    /// <summary>Adds an alternative: one of the values must match.</summary>
    /// <param name="other">A criterion of the same search parameter with the same modifier.</param>
    /// <returns>The criterion with both values.</returns>
    /// <exception cref="ArgumentException">The other criterion has another name. Run one search for each.</exception>
    public SearchCriterion Or(SearchCriterion other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Name == Name && other.ResourceType == ResourceType
            ? new(ResourceType, Name, $"{Value},{other.Value}")
            : throw new ArgumentException(
                $"Alternatives must have the same search parameter and modifier: this one is '{Name}', the other is "
                + $"'{other.Name}'. Run one search for each.",
                nameof(other));
    }

    /// <summary>Returns the criterion as an address has it, such as <c>identifier=http%3A%2F%2Fcontoso.com%7C7</c>.
    /// </summary>
    /// <returns>The text. It might identify a patient.</returns>
    public string ToQuery() => $"{Uri.EscapeDataString(Name)}={Uri.EscapeDataString(Value)}";

    /// <summary>Returns the name, without the value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}
