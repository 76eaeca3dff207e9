namespace HealthData.MedTech;

/// <summary>The cause that keeps a message, or the rest of it, from giving measurements.</summary>
public enum NormalizationProblemCode
{
    /// <summary>A body that is not JSON, or is nested too deeply.</summary>
    UnreadableMessage,

    /// <summary>
    /// A message that is longer than <see cref="MessageStreamOptions.MaxLineLength"/>, and was not read.
    /// </summary>
    MessageTooLong,

    /// <summary>A message in another encoding than UTF-8.</summary>
    OtherEncoding,

    /// <summary>A text in the message that is a date before year 1 or after year 9999.</summary>
    DateOutOfRange,

    /// <summary>A message without an envelope whose root is not an object.</summary>
    NotAnObject,

    /// <summary>An expression that the template needs and the mapping leaves blank.</summary>
    BlankExpression,

    /// <summary>A value of the template with a blank name.</summary>
    BlankName,

    /// <summary>A required value that the expression does not find.</summary>
    MissingValue,

    /// <summary>
    /// A required value that is null, blank, an object or an array, or not a time where a time is needed.
    /// </summary>
    UnusableValue,

    /// <summary>An expression that selects several values where one is needed.</summary>
    SeveralValues,

    /// <summary>An expression that cannot be parsed.</summary>
    InvalidExpression,

    /// <summary>A filter with a regular expression that cannot be parsed.</summary>
    InvalidPattern,

    /// <summary>A slice with a stride of 0.</summary>
    InvalidSlice,

    /// <summary>A filter that selects members of an object, which are not values.</summary>
    MembersSelected,

    /// <summary>A function argument of a type that the function does not take.</summary>
    WrongArgumentType,

    /// <summary>A position or a time that is outside of the range that the function takes.</summary>
    OutOfRange,

    /// <summary>A result that does not fit its type.</summary>
    Overflow,

    /// <summary>A division of an integer by the integer 0.</summary>
    DivideByZero,

    /// <summary>A text that is compared with a number and is not a number.</summary>
    NotANumber,

    /// <summary>Two values that are compared and have no order.</summary>
    NotComparable,

    /// <summary>A null where a function needs a text.</summary>
    NullArgument,

    /// <summary>An empty list where a function has to choose an element.</summary>
    NoElements,

    /// <summary>
    /// A limit of <see cref="NormalizationOptions"/> that the message exceeds. The MedTech service has no such limits.
    /// </summary>
    LimitExceeded,
}
