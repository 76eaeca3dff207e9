namespace HealthData.MedTech;

/// <summary>A device template that is being loaded.</summary>
internal sealed class DeviceTemplateDraft
{
    public string TypeName { get; set; } = string.Empty;

    public DraftExpression? TypeMatch { get; set; }

    public DraftExpression? DeviceId { get; set; }

    public DraftExpression? PatientId { get; set; }

    public DraftExpression? EncounterId { get; set; }

    public DraftExpression? Timestamp { get; set; }

    public DraftExpression? CorrelationId { get; set; }

    public List<DraftValue?>? Values { get; set; }

    public int DefaultLanguage { get; set; }
}
