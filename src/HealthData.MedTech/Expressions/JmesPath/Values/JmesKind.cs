namespace HealthData.MedTech;

/// <summary>How a <see cref="JmesValue"/> holds its value.</summary>
internal enum JmesKind : byte
{
    /// <summary>Nothing was there. A projection drops it, where it keeps the <c>null</c> of a document.</summary>
    Missing,

    Null,

    /// <summary>A value of the message, whatever its type.</summary>
    Token,

    Long,

    /// <summary>An integer of a literal that does not fit 64 bits, as its digits.</summary>
    BigInteger,

    Double,
    String,
    Boolean,
    Date,
    Array,

    /// <summary>An array whose elements what follows applies to one by one.</summary>
    Projection,

    Object,

    /// <summary>An expression behind <c>&amp;</c>, as an argument of a function.</summary>
    Expression,

    /// <summary>
    /// Why a function does not take its arguments. Only <see cref="JmesNode.TryEvaluate"/> gives it.
    /// </summary>
    Failure,
}
