namespace HealthData.MedTech;

/// <summary>Why an expression could not be compiled or evaluated.</summary>
internal enum ExpressionErrorKind
{
    /// <summary>The text is not an expression of its language.</summary>
    Syntax,

    /// <summary>No function has that name.</summary>
    UnknownFunction,

    /// <summary>The function takes another number of arguments.</summary>
    InvalidArity,

    /// <summary>A function got an argument of a type that it does not take.</summary>
    InvalidType,

    /// <summary>A slice with a step of 0, or another value out of its domain.</summary>
    InvalidValue,

    /// <summary>One value was wanted, and the expression selects several.</summary>
    MultipleTokens,

    /// <summary>An integer was divided by the integer 0.</summary>
    DivideByZero,

    /// <summary>A result does not fit its type.</summary>
    Overflow,

    /// <summary>A position or a time is outside of what exists.</summary>
    OutOfRange,

    /// <summary>What stands between the slashes of <c>=~</c> is no regular expression.</summary>
    InvalidPattern,

    /// <summary>A function needs a text and gets null.</summary>
    NullArgument,

    /// <summary>A function has to choose one of no elements.</summary>
    NoElements,

    /// <summary>The filter selects members where the dialect can only give values.</summary>
    MemberSelected,

    /// <summary>A value cannot be converted to the type that is wanted of it.</summary>
    InvalidCast,

    /// <summary>A text is no number where one is wanted.</summary>
    InvalidFormat,

    /// <summary>The evaluation takes more steps than it may.</summary>
    BudgetExceeded,
}
