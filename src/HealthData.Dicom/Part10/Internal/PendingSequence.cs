namespace HealthData.Dicom;

internal sealed record PendingSequence(uint Tag, List<AttributeSet> Items);
