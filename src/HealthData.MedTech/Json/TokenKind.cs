namespace HealthData.MedTech;

/// <summary>What a token of a JSON text is.</summary>
internal enum TokenKind : byte
{
    /// <summary>No token: what a path that leads nowhere gives.</summary>
    None,

    Object,
    Array,
    String,

    /// <summary>A number without fraction and exponent, of any size.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent; of lenient texts also <c>NaN</c> and the infinities.</summary>
    Float,

    True,
    False,
    Null,

    /// <summary>The word <c>undefined</c> of lenient texts.</summary>
    Undefined,
}
