namespace HealthData.MedTech;

/// <summary>The tokens of a mapping's text.</summary>
internal enum MappingToken
{
    None,
    StartObject,
    StartArray,
    PropertyName,
    Comment,
    Integer,
    Float,
    String,
    Boolean,
    Null,
    Undefined,
    EndObject,
    EndArray,
    Date,
}
