namespace HealthData.MedTech;

/// <summary>What came of reading a text. Where it is not <see cref="Done"/>, the index is empty.</summary>
internal enum ReadStatus : byte
{
    Done,

    /// <summary>The text ends before its value does, or holds no value.</summary>
    EndOfText,

    /// <summary>What stands at the offset cannot stand there.</summary>
    UnexpectedText,

    /// <summary>Something other than white space stands behind the value.</summary>
    TrailingText,

    /// <summary>More than 64 objects and arrays are open.</summary>
    TooDeep,

    /// <summary>An integer has more than 380 characters.</summary>
    IntegerTooLong,

    /// <summary>A string is in the form of a date, and the date is outside of what exists.</summary>
    DateOutOfRange,
}
