namespace HealthData.Fhir.R4;

/// <summary>A search parameter whose value has parts that must match together (FHIR R4 3.1.1.4.16).</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class CompositeParameter : QueryParameter
{
    internal CompositeParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    /// <summary>Makes a criterion from those of the parts.</summary>
    /// <param name="parts">The criteria in the order of the definition, such as that of <c>code</c> and that of
    /// <c>value-quantity</c>. They have no modifier.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts.</exception>
    public SearchCriterion Is(params SearchCriterion[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Length < 2
            ? throw new ArgumentException("A composite value needs at least two parts.", nameof(parts))
            : Criterion(string.Join('$', parts.Select(part => part.Value)));
    }
}
