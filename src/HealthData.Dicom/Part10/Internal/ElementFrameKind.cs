namespace HealthData.Dicom;

internal enum ElementFrameKind
{
    FileMeta,
    DataSet,
    Sequence,
    Item,
    Fragments,
}
