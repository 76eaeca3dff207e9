namespace HealthData.Dicom.Part10;

internal sealed record PendingSequence(uint Tag, List<AttributeSet> Items);
