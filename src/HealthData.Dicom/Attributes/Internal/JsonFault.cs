namespace HealthData.Dicom;

internal enum JsonFault
{
    None,
    Truncated,
    UnexpectedByte,
    ControlCharacter,
    BadEscape,
    LoneSurrogate,
    BadNumber,
    TooDeep,
    NotAnObject,
    NotAnArray,
    AttributeNotAnObject,
    TrailingData,
    InvalidUtf8,
    TooLarge,
}
