namespace HealthData.MedTech;

/// <summary>A component of a FHIR template.</summary>
internal sealed class ComponentPlan(FhirComponentTemplate template)
{
    /// <summary>The value; null where the mapping has left it out.</summary>
    public ValuePlan? Value { get; } = template.Value is null ? null : new ValuePlan(template.Value);

    public byte[] Code { get; } = FhirFragments.Code(template.Value?.Name ?? string.Empty, template.Codes);
}
