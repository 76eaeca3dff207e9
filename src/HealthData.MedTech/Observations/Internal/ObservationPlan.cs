namespace HealthData.MedTech;

/// <summary>
/// A FHIR template compiled for measurements of a type, whose name may differ from the template's in case.
/// </summary>
internal sealed class ObservationPlan
{
    public ObservationPlan(string type, FhirTemplate template, ProjectionOptions options)
    {
        Template = template;
        Options = options;
        Code = FhirFragments.Code(type, template.Codes);
        Categories = FhirFragments.Concepts(template.Categories);
        Value = string.IsNullOrWhiteSpace(template.Value?.Name) ? null : new ValuePlan(template.Value);
        Components = [.. (template.Components ?? []).Select(component => new ComponentPlan(component))];
        Thinning = options.Thinning.GetValueOrDefault(type);
        Status = WriteStatus();
    }

    public FhirTemplate Template { get; }

    public ProjectionOptions Options { get; }

    public byte[] Code { get; }

    /// <summary>The categories; null where there are none.</summary>
    public byte[]? Categories { get; }

    /// <summary>The members from the status to the code of a new Observation.</summary>
    public byte[] Status { get; }

    /// <summary>The main value; null where the template has none.</summary>
    public ValuePlan? Value { get; }

    public ComponentPlan[] Components { get; }

    public SampleThinning? Thinning { get; }

    private byte[] WriteStatus()
    {
        var text = new Utf8Text();
        text.Append("\"status\":\"final\","u8);
        if (Categories is not null)
        {
            text.Append("\"category\":"u8);
            text.Append(Categories);
            text.Append((byte)',');
        }

        text.Append("\"code\":"u8);
        text.Append(Code);
        return text.Written.ToArray();
    }
}
