namespace HealthData.Fhir.R4;

/// <summary>A search parameter whose values have rules of their own, such as <c>near</c> of a Location.</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class SpecialParameter : QueryParameter
{
    internal SpecialParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    /// <summary>Makes a criterion from the value as the definition of the search parameter describes it.</summary>
    /// <param name="value">The value. Nothing in it is escaped.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public SearchCriterion Is(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return Criterion(value);
    }
}
