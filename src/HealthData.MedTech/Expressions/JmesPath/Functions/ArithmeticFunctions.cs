namespace HealthData.MedTech;

/// <summary>
/// The arithmetic of device mappings: of integers in 64 bits that wrap around, else of doubles.
/// </summary>
internal static class ArithmeticFunctions
{
    public static JmesValue Add(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        AreIntegers(scope, function, arguments)
            ? JmesValue.Of(unchecked(Long(scope, arguments[0]) + Long(scope, arguments[1])))
            : JmesValue.Of(Double(scope, arguments[0]) + Double(scope, arguments[1]));

    public static JmesValue Subtract(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        AreIntegers(scope, function, arguments)
            ? JmesValue.Of(unchecked(Long(scope, arguments[0]) - Long(scope, arguments[1])))
            : JmesValue.Of(Double(scope, arguments[0]) - Double(scope, arguments[1]));

    public static JmesValue Multiply(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        AreIntegers(scope, function, arguments)
            ? JmesValue.Of(unchecked(Long(scope, arguments[0]) * Long(scope, arguments[1])))
            : JmesValue.Of(Double(scope, arguments[0]) * Double(scope, arguments[1]));

    /// <summary>Of two integers the quotient without its fraction.</summary>
    public static JmesValue Divide(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        if (!AreIntegers(scope, function, arguments))
        {
            return JmesValue.Of(Double(scope, arguments[0]) / Double(scope, arguments[1]));
        }

        var (dividend, divisor) = (Long(scope, arguments[0]), Long(scope, arguments[1]));
        return divisor switch
        {
            0 => throw new ExpressionException(ExpressionErrorKind.DivideByZero, "An integer was divided by zero."),
            -1 when dividend == long.MinValue => throw JmesNumbers.Overflow("A quotient does not fit 64 bits."),
            _ => JmesValue.Of(dividend / divisor),
        };
    }

    /// <summary>Of two integers the quotient with its fraction, as an option has it.</summary>
    public static JmesValue DivideTruly(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        AreIntegers(scope, function, arguments) && Long(scope, arguments[1]) == 0
            ? Divide(scope, function, arguments)
            : JmesValue.Of(Double(scope, arguments[0]) / Double(scope, arguments[1]));

    /// <summary>Of two integers the power of doubles, rounded.</summary>
    public static JmesValue Pow(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var areIntegers = AreIntegers(scope, function, arguments);
        var power = Math.Pow(Double(scope, arguments[0]), Double(scope, arguments[1]));
        return areIntegers ? JmesValue.Of(JmesNumbers.ToLong(power)) : JmesValue.Of(power);
    }

    private static bool AreIntegers(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var (first, second) = (JmesTypes.Of(scope, arguments[0]), JmesTypes.Of(scope, arguments[1]));
        if (!JmesTypes.IsNumber(first) || !JmesTypes.IsNumber(second))
        {
            var position = JmesTypes.IsNumber(first) ? 1 : 0;
            throw ArgumentCheck.Expects(function, position, "Integer|Float");
        }

        return first == JmesType.Integer && second == JmesType.Integer;
    }

    private static long Long(in JmesScope scope, in JmesValue value) => JmesNumbers.ToLong(scope, value);

    private static double Double(in JmesScope scope, in JmesValue value) => JmesNumbers.ToDouble(scope, value);
}
