namespace HealthData.MedTech;

/// <summary>
/// The types that the reference tells apart. To the functions Integer and Float are numbers, String and Date strings.
/// </summary>
internal enum JmesType : byte
{
    Null,
    Undefined,
    Boolean,
    Integer,
    Float,
    String,
    Date,
    Array,
    Object,
}
