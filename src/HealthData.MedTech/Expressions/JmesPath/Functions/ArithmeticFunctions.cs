namespace HealthData.MedTech;

/// <summary>
/// The arithmetic of device mappings: of integers in 64 bits that wrap around, else of doubles.
/// </summary>
internal static class ArithmeticFunctions
{
    public static JmesValue Add(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        !AreNumbers(scope, function, arguments, out var areIntegers, out var failure) ? failure
            : areIntegers ? JmesValue.Of(unchecked(Long(scope, arguments[0]) + Long(scope, arguments[1])))
            : JmesValue.Of(Double(scope, arguments[0]) + Double(scope, arguments[1]));

    public static JmesValue Subtract(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        !AreNumbers(scope, function, arguments, out var areIntegers, out var failure) ? failure
            : areIntegers ? JmesValue.Of(unchecked(Long(scope, arguments[0]) - Long(scope, arguments[1])))
            : JmesValue.Of(Double(scope, arguments[0]) - Double(scope, arguments[1]));

    public static JmesValue Multiply(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        !AreNumbers(scope, function, arguments, out var areIntegers, out var failure) ? failure
            : areIntegers ? JmesValue.Of(unchecked(Long(scope, arguments[0]) * Long(scope, arguments[1])))
            : JmesValue.Of(Double(scope, arguments[0]) * Double(scope, arguments[1]));

    /// <summary>Of two integers the quotient without its fraction.</summary>
    public static JmesValue Divide(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        if (!AreNumbers(scope, function, arguments, out var areIntegers, out var failure))
        {
            return failure;
        }

        if (!areIntegers)
        {
            return JmesValue.Of(Double(scope, arguments[0]) / Double(scope, arguments[1]));
        }

        var (dividend, divisor) = (Long(scope, arguments[0]), Long(scope, arguments[1]));
        return divisor switch
        {
            0 => JmesValue.Of(
                new ExpressionException(ExpressionErrorKind.DivideByZero, "An integer was divided by zero.")),
            -1 when dividend == long.MinValue =>
                JmesValue.Of(JmesNumbers.Overflow("A quotient does not fit 64 bits.")),
            _ => JmesValue.Of(dividend / divisor),
        };
    }

    /// <summary>Of two integers the quotient with its fraction, as an option has it.</summary>
    public static JmesValue DivideTruly(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        !AreNumbers(scope, function, arguments, out var areIntegers, out var failure) ? failure
            : areIntegers && Long(scope, arguments[1]) == 0 ? Divide(scope, function, arguments)
            : JmesValue.Of(Double(scope, arguments[0]) / Double(scope, arguments[1]));

    /// <summary>Of two integers the power of doubles, rounded.</summary>
    public static JmesValue Pow(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        if (!AreNumbers(scope, function, arguments, out var areIntegers, out var failure))
        {
            return failure;
        }

        var power = Math.Pow(Double(scope, arguments[0]), Double(scope, arguments[1]));
        return areIntegers ? JmesValue.Of(JmesNumbers.ToLong(power)) : JmesValue.Of(power);
    }

    private static bool AreNumbers(
        in JmesScope scope,
        JmesFunction function,
        ReadOnlySpan<JmesValue> arguments,
        out bool areIntegers,
        out JmesValue failure)
    {
        var (first, second) = (JmesTypes.Of(scope, arguments[0]), JmesTypes.Of(scope, arguments[1]));
        areIntegers = first == JmesType.Integer && second == JmesType.Integer;
        failure = default;
        if (JmesTypes.IsNumber(first) && JmesTypes.IsNumber(second))
        {
            return true;
        }

        failure = JmesValue.Of(ArgumentCheck.Expects(function, JmesTypes.IsNumber(first) ? 1 : 0, "Integer|Float"));
        return false;
    }

    private static long Long(in JmesScope scope, in JmesValue value) => JmesNumbers.ToLong(scope, value);

    private static double Double(in JmesScope scope, in JmesValue value) => JmesNumbers.ToDouble(scope, value);
}
