namespace HealthData.MedTech;

/// <summary>The outcome of an expression for a match.</summary>
public enum ExpressionResult
{
    /// <summary>There is a value.</summary>
    Found,

    /// <summary>There is a value, which is empty or white space.</summary>
    Blank,

    /// <summary>The expression selects nothing; <see cref="ExpressionExplanation.Miss"/> tells why.</summary>
    Missing,

    /// <summary>The value is null.</summary>
    Null,

    /// <summary>
    /// The value is an object, an array, or too large a number, or is not a time where a time is needed.
    /// </summary>
    Unusable,

    /// <summary>The expression fails, which ended the match.</summary>
    Failed,

    /// <summary>The expression was not evaluated: a problem before it ended the match.</summary>
    NotEvaluated,
}
