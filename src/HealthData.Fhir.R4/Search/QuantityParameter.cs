namespace HealthData.Fhir.R4;

/// <summary>A search parameter for quantities (FHIR R4 3.1.1.4.11).</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public sealed class QuantityParameter : OrderedParameter<SearchQuantity>
{
    internal QuantityParameter(string resourceType, string name)
        : base(resourceType, name)
    {
    }

    private protected override string TextOf(SearchQuantity value)
    {
        var number = SearchText.Escape(value.Value.Text, nameof(value));
        return value.Unit is { } unit ? $"{number}|{SearchText.Token(value.System, unit)}" : number;
    }
}
