namespace HealthData.MedTech;

/// <summary>A value of a FHIR template, with what is the same whenever it is written.</summary>
internal sealed class ValuePlan
{
    public ValuePlan(FhirValueTemplate template)
    {
        Template = template;
        switch (template.Kind)
        {
            case FhirValueKind.Quantity:
                Tail = FhirFragments.QuantityTail(template);
                break;
            case FhirValueKind.CodeableConcept when template.Codes is not null:
                Concept = FhirFragments.Concept(template.Text, template.Codes);
                break;
            case FhirValueKind.SampledData:
                Head = FhirFragments.SampledDataHead(template);
                break;
        }
    }

    public FhirValueTemplate Template { get; }

    public FhirValueKind Kind => Template.Kind;

    /// <summary>The name of the element.</summary>
    public ReadOnlySpan<byte> Element => Kind switch
    {
        FhirValueKind.Quantity => "valueQuantity"u8,
        FhirValueKind.CodeableConcept => "valueCodeableConcept"u8,
        FhirValueKind.SampledData => "valueSampledData"u8,
        _ => "valueString"u8,
    };

    /// <summary>The whole concept; null where it is empty.</summary>
    public byte[]? Concept { get; }

    public byte[] Head { get; } = [];

    public byte[] Tail { get; } = [];
}
