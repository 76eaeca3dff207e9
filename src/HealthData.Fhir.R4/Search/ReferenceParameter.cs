namespace HealthData.Fhir.R4;

/// <summary>A search parameter for references to other resources (FHIR R4 3.1.1.4.12).</summary>
/// <remarks>It converts to a text such as <c>Observation:patient</c>, which says what a search includes.</remarks>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class ReferenceParameter : QueryParameter
{
    internal ReferenceParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    /// <summary>Converts to a text such as <c>Observation:patient</c>.</summary>
    /// <param name="parameter">The parameter.</param>
    [return: NotNullIfNotNull(nameof(parameter))]
    public static implicit operator string?(ReferenceParameter? parameter) => parameter?.ToString();

    /// <summary>Makes a criterion for a reference to one resource.</summary>
    /// <param name="reference">The reference, such as <c>Patient/7</c>, or an absolute address.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The reference is empty.</exception>
    public SearchCriterion Is(string reference) => Criterion(SearchText.Escape(reference));

    /// <summary>Makes a criterion for references that have an identifier (<c>:identifier</c>).</summary>
    /// <param name="system">The system; null for an identifier that has none.</param>
    /// <param name="value">The value.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The system or the value is empty.</exception>
    public SearchCriterion HasIdentifier(string? system, string value) =>
        Criterion(SearchText.Token(system, value), ":identifier");

    /// <summary>Makes a criterion for what the resource that is referred to must be (a chained parameter, FHIR R4
    /// 3.1.1.4.14).</summary>
    /// <param name="criterion">A criterion of the other resource's type.</param>
    /// <returns>The criterion, such as <c>subject:Patient.birthdate</c>.</returns>
    /// <exception cref="ArgumentException">The criterion is for resources of any type.</exception>
    public SearchCriterion Where(SearchCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return criterion.ResourceType is "Resource" or "DomainResource"
            ? throw new ArgumentException(
                $"The search parameter '{criterion.Name}' is one of all types, and a chain has to name one. Pass the "
                + "chain as text, such as subject:Patient._id.",
                nameof(criterion))
            : Criterion(criterion.Value, $":{criterion.ResourceType}.{criterion.Name}");
    }

    /// <summary>Makes a criterion for resources that a resource of this type refers to here (<c>_has</c>, FHIR R4
    /// 3.1.1.4.15).</summary>
    /// <param name="criterion">What the resource that refers must be.</param>
    /// <returns>The criterion, such as <c>_has:Observation:patient:code</c>, for the search of the type that is
    /// referred to.</returns>
    /// <exception cref="ArgumentException">The criterion is for another type than this search parameter.</exception>
    public SearchCriterion Has(SearchCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return criterion.ResourceType == ResourceType || criterion.ResourceType is "Resource" or "DomainResource"
            ? new("Resource", $"_has:{ResourceType}:{Name}:{criterion.Name}", criterion.Value)
            : throw new ArgumentException(
                $"The search parameter '{criterion.Name}' is one of {criterion.ResourceType}, not of {ResourceType}.",
                nameof(criterion));
    }
}
