namespace HealthData.Fhir.R4;

/// <summary>A search parameter for codes and identifiers (FHIR R4 3.1.1.4.10).</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class TokenParameter : QueryParameter
{
    internal TokenParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    /// <summary>Makes a criterion for a code of any system.</summary>
    /// <param name="code">The code, such as <c>8867-4</c>, or <c>true</c> for a Boolean.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public SearchCriterion Is(string code) => Criterion(SearchText.Escape(code));

    /// <summary>Makes a criterion for a code of a system.</summary>
    /// <param name="system">The system, such as <c>http://loinc.org</c>; null for a code that has none.</param>
    /// <param name="code">The code or the value of the identifier.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The system or the code is empty.</exception>
    public SearchCriterion Is(string? system, string code) => Criterion(SearchText.Token(system, code));

    /// <summary>Makes a criterion for another code than this, or none (<c>:not</c>).</summary>
    /// <param name="code">The code.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public SearchCriterion IsNot(string code) => Criterion(SearchText.Escape(code), ":not");

    /// <summary>Makes a criterion for another code than this of a system, or none (<c>:not</c>).</summary>
    /// <param name="system">The system; null for a code that has none.</param>
    /// <param name="code">The code.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The system or the code is empty.</exception>
    public SearchCriterion IsNot(string? system, string code) => Criterion(SearchText.Token(system, code), ":not");

    /// <summary>Makes a criterion for any code of a system.</summary>
    /// <param name="system">The system.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The system is empty.</exception>
    public SearchCriterion IsOfSystem(string system) => Criterion(SearchText.Escape(system) + "|");

    /// <summary>Makes a criterion for the text or display name of a code (<c>:text</c>).</summary>
    /// <param name="text">The start of the text, without regard to case.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public SearchCriterion HasText(string text) => Criterion(SearchText.Escape(text), ":text");
}
