namespace HealthData.Dicom;

internal enum SlotKind : byte
{
    Empty,
    Value,
    InlineBinary,
    BulkDataUri,
    Items,
    Element,
}
