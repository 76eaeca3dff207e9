namespace HealthData.MedTech;

/// <summary>
/// What a value of a mapping is. Names are those of the reader of the MedTech service, since its messages hold them.
/// </summary>
internal enum MappingNodeKind
{
    None,
    Object,
    Array,
    String,
    Integer,
    Float,
    Boolean,
    Null,
    Undefined,
    Date,
}
