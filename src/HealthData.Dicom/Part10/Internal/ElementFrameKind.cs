namespace HealthData.Dicom.Part10;

internal enum ElementFrameKind
{
    FileMeta,
    DataSet,
    Sequence,
    Item,
    Fragments,
}
