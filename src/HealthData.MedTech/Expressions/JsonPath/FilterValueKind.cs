namespace HealthData.MedTech;

/// <summary>What a value is to a filter.</summary>
internal enum FilterValueKind
{
    Null,
    Undefined,
    Boolean,
    Long,

    /// <summary>An integer that does not fit 64 bits.</summary>
    BigInteger,

    Float,
    String,

    /// <summary>A string that the reference's reader turns into a date.</summary>
    Date,
}
