namespace HealthData.MedTech;

/// <summary>A function.</summary>
/// <param name="name">Its name.</param>
/// <param name="arguments">How many arguments it takes, or at least takes.</param>
/// <param name="body">What it does.</param>
/// <param name="refusesExpressions">
/// Whether it says so where an argument is an expression behind &amp;. To the others, whose arguments must be of some
/// type, it is a value without one.
/// </param>
/// <param name="isVariadic">Whether it takes more arguments.</param>
internal sealed class JmesFunction(
    string name,
    int arguments,
    JmesFunction.Body body,
    bool refusesExpressions = false,
    bool isVariadic = false)
{
    /// <summary>Gives the result; what it does not take, as a failure or thrown.</summary>
    public delegate JmesValue Body(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments);

    private readonly string?[] _expectations = new string?[3];

    public string Name { get; } = name;

    public Body Invoke { get; } = body;

    /// <exception cref="ExpressionException">The function does not take that many arguments.</exception>
    public void CheckCount(int count)
    {
        if (count == arguments || (isVariadic && count > arguments))
        {
            return;
        }

        var wanted = $"{arguments} argument{(arguments > 1 ? "s" : "")} {(isVariadic ? "or more " : "")}";
        var given = count == 0 ? "none" : $"{(isVariadic ? "only " : "")}{count}";
        throw new ExpressionException(
            ExpressionErrorKind.InvalidArity,
            $"Error: invalid-arity, the function {Name} expects {wanted}but {given} were supplied.");
    }

    /// <exception cref="ExpressionException">
    /// An argument is an expression behind &amp; that must be a value.
    /// </exception>
    public void CheckExpressions(ReadOnlySpan<bool> areExpressions)
    {
        if (refusesExpressions && areExpressions.Contains(true))
        {
            throw InvalidType($"unexpected expression type as a parameter to the function {Name}.");
        }
    }

    /// <summary>The words for an argument of another type than the function takes there, made once.</summary>
    public string Expectation(int position, string types) => _expectations[position] ??=
        $"Error: invalid-type, function {Name} expects argument {position} to be one of the following: {types}";

    /// <summary>An argument has a type that the function does not take.</summary>
    public static ExpressionException InvalidType(string text) =>
        new(ExpressionErrorKind.InvalidType, "Error: invalid-type, " + text);
}
