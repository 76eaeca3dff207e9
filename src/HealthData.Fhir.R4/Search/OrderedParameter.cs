namespace HealthData.Fhir.R4;

/// <summary>A search parameter for values that have an order: numbers, quantities, and dates (FHIR R4 3.1.1.4.5). A
/// value stands for all that it may be rounded from: <c>2026-01</c> for a month, <c>5.40</c> for 5.395 to 5.405.
/// </summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public abstract class OrderedParameter<TValue> : QueryParameter
{
    private protected OrderedParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    /// <summary>Makes a criterion for a value (<c>eq</c>).</summary>
    /// <param name="value">The value.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public SearchCriterion Is(TValue value) => Compare("eq", value);

    /// <summary>Makes a criterion for other values than this (<c>ne</c>).</summary>
    /// <inheritdoc cref="Is"/>
    public SearchCriterion IsNot(TValue value) => Compare("ne", value);

    /// <summary>Makes a criterion for values below this (<c>lt</c>).</summary>
    /// <inheritdoc cref="Is"/>
    public SearchCriterion LessThan(TValue value) => Compare("lt", value);

    /// <summary>Makes a criterion for values above this (<c>gt</c>).</summary>
    /// <inheritdoc cref="Is"/>
    public SearchCriterion GreaterThan(TValue value) => Compare("gt", value);

    /// <summary>Makes a criterion for this value and those below it (<c>le</c>).</summary>
    /// <inheritdoc cref="Is"/>
    public SearchCriterion AtMost(TValue value) => Compare("le", value);

    /// <summary>Makes a criterion for this value and those above it (<c>ge</c>).</summary>
    /// <inheritdoc cref="Is"/>
    public SearchCriterion AtLeast(TValue value) => Compare("ge", value);

    /// <summary>Makes a criterion for values near this one (<c>ap</c>).</summary>
    /// <inheritdoc cref="Is"/>
    public SearchCriterion About(TValue value) => Compare("ap", value);

    /// <summary>Makes a criterion for ranges and periods that start after this value (<c>sa</c>).</summary>
    /// <inheritdoc cref="Is"/>
    public SearchCriterion StartsAfter(TValue value) => Compare("sa", value);

    /// <summary>Makes a criterion for ranges and periods that end before this value (<c>eb</c>).</summary>
    /// <inheritdoc cref="Is"/>
    public SearchCriterion EndsBefore(TValue value) => Compare("eb", value);

    private protected abstract string TextOf(TValue value);

    private SearchCriterion Compare(string prefix, TValue value) => Criterion(prefix + TextOf(value));
}
