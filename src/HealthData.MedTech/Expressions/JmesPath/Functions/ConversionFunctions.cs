using System.Globalization;

namespace HealthData.MedTech;

/// <summary>Functions that tell or change types.</summary>
internal static class ConversionFunctions
{
    /// <summary>The first argument that is not null.</summary>
    public static JmesValue NotNull(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (!argument.IsNull(scope.Index))
            {
                return argument;
            }
        }

        return default;
    }

    public static JmesValue ToArray(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        JmesTypes.IsArray(scope, arguments[0]) ? arguments[0] : JmesValue.OfArray([arguments[0].Settle()], 1);

    /// <summary>
    /// Reads a string as an integer of 64 bits, else as a double, with spaces around it, sign and exponent. Null if it
    /// is neither.
    /// </summary>
    public static JmesValue ToNumber(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var type = JmesTypes.Of(scope, arguments[0]);
        if (JmesTypes.IsNumber(type))
        {
            return arguments[0];
        }

        if (!JmesTypes.IsString(type))
        {
            return default;
        }

        if (type == JmesType.String
            && arguments[0].Kind == JmesKind.Token
            && scope.Index.RawText(arguments[0].Token) is var raw
            && NumberText.TryReadLong(raw, out var digits))
        {
            scope.SpendOnText(raw.Length);
            return JmesValue.Of(digits);
        }

        var text = JmesText.Get(scope, arguments[0]);
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer))
        {
            return JmesValue.Of(integer);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? JmesValue.Of(number)
            : default;
    }

    /// <summary>Strings as they are, dates remaining dates; all else as JSON.</summary>
    public static JmesValue ToText(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        JmesTypes.IsString(JmesTypes.Of(scope, arguments[0]))
            ? arguments[0]
            : JmesValue.Of(JmesJson.ToText(scope, arguments[0]));

    public static JmesValue Type(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var type = JmesTypes.Of(scope, arguments[0]);
        return type == JmesType.Undefined
            ? throw JmesFunction.InvalidType($"function {function.Name} does not know undefined values.")
            : JmesValue.Of(JmesTypes.Name(type));
    }
}
