namespace HealthData.Fhir.R4;

/// <summary>A search parameter for texts (FHIR R4 3.1.1.4.8).</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class StringParameter : QueryParameter
{
    internal StringParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    /// <summary>Makes a criterion for how a text starts, without regard to case and accents.</summary>
    /// <param name="text">The start.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public SearchCriterion StartsWith(string text) => Criterion(SearchText.Escape(text));

    /// <summary>Makes a criterion for a whole text, with regard to case and accents (<c>:exact</c>).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public SearchCriterion Is(string text) => Criterion(SearchText.Escape(text), ":exact");

    /// <summary>Makes a criterion for a part of a text, without regard to case and accents (<c>:contains</c>).
    /// </summary>
    /// <param name="text">The part.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public SearchCriterion Contains(string text) => Criterion(SearchText.Escape(text), ":contains");
}
