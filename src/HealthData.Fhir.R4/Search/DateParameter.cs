namespace HealthData.Fhir.R4;

/// <summary>A search parameter for dates and times (FHIR R4 3.1.1.4.7). A text, a <see cref="DateTimeOffset"/>, and a
/// <see cref="DateOnly"/> convert to its values.</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class DateParameter : OrderedParameter<FhirDateTime>
{
    internal DateParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    private protected override string TextOf(FhirDateTime value) => SearchText.Escape(value.Text, nameof(value));
}
