namespace HealthData.Dicom;

internal enum JsonFault
{
    None,
    Truncated,
    UnexpectedByte,
    BadEscape,
    BadNumber,
    TooDeep,
    NotAnObject,
    NotAnArray,
    AttributeNotAnObject,
    TrailingData,
    TooLarge,
    NotADataSet,
}
