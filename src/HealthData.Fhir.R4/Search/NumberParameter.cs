namespace HealthData.Fhir.R4;

/// <summary>A search parameter for numbers (FHIR R4 3.1.1.4.6). A text, a <see cref="decimal"/>, and an
/// <see cref="int"/> convert to its values.</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class NumberParameter : OrderedParameter<FhirDecimal>
{
    internal NumberParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    private protected override string TextOf(FhirDecimal value) => SearchText.Escape(value.Text, nameof(value));
}
