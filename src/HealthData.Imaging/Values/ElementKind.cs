namespace HealthData.Imaging;

/// <summary>What an attribute holds where one value is allowed.</summary>
internal enum ElementKind
{
    Absent,
    Text,
    Number,
    Object,
    Other,
    Several,
    Unreadable,
}
