namespace HealthData.MedTech;

/// <summary>What became of a value that was to be read as text or as a time.</summary>
internal enum ValueStatus : byte
{
    /// <summary>There is a value.</summary>
    Found,

    /// <summary>No token was selected.</summary>
    Missing,

    /// <summary>The token is <c>null</c> or <c>undefined</c>.</summary>
    Null,

    /// <summary>There is a value: an empty text, or one of white space alone.</summary>
    Blank,

    /// <summary>A string is no time that could be understood; where the reference throws FormatException.</summary>
    WrongFormat,

    /// <summary>
    /// The token is of a kind that does not convert: objects, arrays, integers beyond 64 bits, and for times all but
    /// strings; where the reference throws InvalidCastException.
    /// </summary>
    WrongType,
}
