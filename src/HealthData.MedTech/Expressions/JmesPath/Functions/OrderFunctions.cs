using System.Globalization;

namespace HealthData.MedTech;

/// <summary>Functions that sort, and that apply an expression to the elements of an array.</summary>
internal static class OrderFunctions
{
    public static JmesValue Map(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        if (arguments[0].Kind != JmesKind.Expression)
        {
            throw JmesFunction.InvalidType(
                $"function {function.Name} expects its first argument to be an expression type.");
        }

        if (!JmesTypes.IsArray(scope, arguments[1]))
        {
            throw JmesFunction.InvalidType($"function {function.Name} expects its second argument to be an array.");
        }

        var results = Elements(scope, arguments[1], out var count);
        foreach (ref var result in results.AsSpan(0, count))
        {
            result = arguments[0].Expression.Evaluate(scope, result).Settle();
        }

        return JmesValue.OfArray(results, count);
    }

    /// <summary>
    /// Sorts by the type of the first element: integers by 32 bits, else doubles, else texts. A single element is not
    /// looked at, here and by the functions below.
    /// </summary>
    public static JmesValue Sort(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsArrayOfOneType(scope, function, arguments[0]);
        var elements = Elements(scope, arguments[0], out var count).AsSpan(0, count);
        if (elements.Length < 2)
        {
            return arguments[0];
        }

        var type = JmesTypes.Of(scope, elements[0]);
        var keys = scope.Rent(count).AsSpan(0, count);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = SortKey(scope, elements[i], type);
        }

        return StableSort.Sort(scope, elements, keys, JmesTypes.IsNumber(type) ? CompareNumbers : CompareTexts);
    }

    public static JmesValue SortBy(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        CheckArguments(scope, function, arguments);
        var elements = Elements(scope, arguments[0], out var count).AsSpan(0, count);
        if (elements.Length < 2)
        {
            return arguments[0];
        }

        var keys = scope.Rent(count).AsSpan(0, count);
        var type = "";
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = arguments[1].Expression.Evaluate(scope, elements[i]).Settle();
            var next = JmesTypes.Name(JmesTypes.Of(scope, keys[i]));
            type = i == 0 ? next : type;
            if (type is not ("number" or "string"))
            {
                throw WrongKey(function);
            }

            if (next != type)
            {
                throw JmesFunction.InvalidType(
                    "all items resulting from the evaluation of the expression argument of function "
                    + $"{function.Name} should have the same type.");
            }
        }

        return StableSort.Sort(scope, elements, keys, JmesOrder.CompareKeys);
    }

    public static JmesValue MaxBy(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        Extreme(scope, function, arguments, 1);

    public static JmesValue MinBy(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        Extreme(scope, function, arguments, -1);

    private static int CompareNumbers(in JmesScope scope, in JmesValue left, in JmesValue right) =>
        left.Double.CompareTo(right.Double);

    private static int CompareTexts(in JmesScope scope, in JmesValue left, in JmesValue right) =>
        JmesOrder.CompareTexts(
        left.Kind == JmesKind.String ? left.Text : null,
        right.Kind == JmesKind.String ? right.Text : null);

    private static JmesValue SortKey(in JmesScope scope, in JmesValue value, JmesType first) => first switch
    {
        JmesType.Float => JmesValue.Of(JmesNumbers.ToDouble(scope, value)),
        JmesType.Integer => JmesValue.Of((double)JmesNumbers.ToInt32(scope, value, JmesTypes.Of(scope, value))),
        _ => JmesText.Get(scope, value) is { } text ? JmesValue.Of(text) : default,
    };

    // Of equal keys the last wins.
    private static JmesValue Extreme(
        in JmesScope scope,
        JmesFunction function,
        ReadOnlySpan<JmesValue> arguments,
        int sign)
    {
        CheckArguments(scope, function, arguments);
        var elements = Elements(scope, arguments[0], out var count).AsSpan(0, count);
        if (elements.Length < 2)
        {
            return elements.Length == 1
                ? elements[0]
                : throw new ExpressionException(
                    ExpressionErrorKind.NoElements,
                    $"Function {function.Name} has no element to choose from.");
        }

        var best = 0;
        var bestKey = NumberKey(scope, function, arguments[1].Expression, elements[0]);
        for (var i = 1; i < elements.Length; i++)
        {
            var key = NumberKey(scope, function, arguments[1].Expression, elements[i]);
            if (!(sign > 0 ? bestKey > key : bestKey < key))
            {
                (best, bestKey) = (i, key);
            }
        }

        return elements[best];
    }

    private static double NumberKey(
        in JmesScope scope, JmesFunction function, JmesNode expression, in JmesValue element)
    {
        var key = expression.Evaluate(scope, element).Settle();
        var type = JmesTypes.Of(scope, key);
        if (JmesTypes.IsNumber(type))
        {
            return JmesNumbers.ToDouble(scope, key);
        }

        const NumberStyles Styles = NumberStyles.Float | NumberStyles.AllowThousands;
        if (!JmesTypes.IsString(type))
        {
            throw WrongKey(function);
        }

        // The reference's text has the placeholder in place of the name.
        return double.TryParse(JmesText.Get(scope, key), Styles, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw JmesFunction.InvalidType(
                "when evaluating the expression argument of function {Name}, some items could not be cast to a "
                    + "number.");
    }

    private static void CheckArguments(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        if (!JmesTypes.IsArray(scope, arguments[0]))
        {
            throw JmesFunction.InvalidType($"function {function.Name} expects its first argument to be an array.");
        }

        if (arguments[1].Kind != JmesKind.Expression)
        {
            throw JmesFunction.InvalidType(
                $"function {function.Name} expects its second argument to be an expression type.");
        }
    }

    private static ExpressionException WrongKey(JmesFunction function) => JmesFunction.InvalidType(
        $"the expression argument of function {function.Name} should return a number or a string.");

    // The array may be longer than what is in it.
    private static JmesValue[] Elements(in JmesScope scope, in JmesValue array, out int count)
    {
        count = JmesItems.Count(scope, array);
        scope.SpendOnItems(count);
        var elements = scope.Rent(count);
        var items = new JmesItems(scope.Index, array);
        for (var i = 0; items.MoveNext(); i++)
        {
            elements[i] = items.Current;
        }

        return elements;
    }
}
