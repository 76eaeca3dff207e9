namespace HealthData.Fhir.R4;

/// <summary>A search parameter for addresses (FHIR R4 3.1.1.4.13).</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class UriParameter : QueryParameter
{
    internal UriParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    /// <summary>Makes a criterion for an address.</summary>
    /// <param name="uri">The address, compared character by character.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    [SuppressMessage("Design", "CA1054", Justification = "FHIR compares the text, and a URI may be a URN or an OID.")]
    public SearchCriterion Is(string uri) => Criterion(SearchText.Escape(uri));

    /// <summary>Makes a criterion for an address and those below it (<c>:below</c>).</summary>
    /// <param name="uri">The start of the address.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    [SuppressMessage("Design", "CA1054", Justification = "FHIR compares the text, and a URI may be a URN or an OID.")]
    public SearchCriterion IsAtOrBelow(string uri) => Criterion(SearchText.Escape(uri), ":below");

    /// <summary>Makes a criterion for an address and those above it (<c>:above</c>).</summary>
    /// <param name="uri">The address.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    [SuppressMessage("Design", "CA1054", Justification = "FHIR compares the text, and a URI may be a URN or an OID.")]
    public SearchCriterion IsAtOrAbove(string uri) => Criterion(SearchText.Escape(uri), ":above");
}
