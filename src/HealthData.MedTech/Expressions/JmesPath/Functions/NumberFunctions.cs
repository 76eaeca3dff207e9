namespace HealthData.MedTech;

/// <summary>Functions of numbers and of arrays of them.</summary>
internal static class NumberFunctions
{
    /// <summary>Of integers only those of 32 bits.</summary>
    public static JmesValue Abs(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsNumber(scope, function, arguments[0]);
        var type = JmesTypes.Of(scope, arguments[0]);
        if (type == JmesType.Float)
        {
            return JmesValue.Of(Math.Abs(JmesNumbers.ToDouble(scope, arguments[0])));
        }

        var value = JmesNumbers.ToInt32(scope, arguments[0], type);
        return value == int.MinValue
            ? throw JmesNumbers.Overflow("A number does not fit 32 bits.")
            : JmesValue.Of((long)Math.Abs(value));
    }

    public static JmesValue Ceil(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsNumber(scope, function, arguments[0]);
        return JmesValue.Of(JmesNumbers.ToLong(Math.Ceiling(JmesNumbers.ToDouble(scope, arguments[0]))));
    }

    public static JmesValue Floor(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsNumber(scope, function, arguments[0]);
        return JmesValue.Of(JmesNumbers.ToLong(Math.Floor(JmesNumbers.ToDouble(scope, arguments[0]))));
    }

    public static JmesValue Avg(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsArrayOf(scope, function, arguments[0], "number");
        var count = JmesItems.Count(scope, arguments[0]);
        return count == 0 ? default : JmesValue.Of(Total(scope, arguments[0]) / count);
    }

    /// <summary>A whole sum is an integer, whatever it is the sum of.</summary>
    public static JmesValue Sum(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsArrayOf(scope, function, arguments[0], "number");
        var sum = Total(scope, arguments[0]);
        return Math.Abs(sum % 1) <= double.Epsilon * 100 ? JmesValue.Of(JmesNumbers.ToLong(sum)) : JmesValue.Of(sum);
    }

    public static JmesValue Max(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        Extreme(scope, function, arguments[0], 1);

    public static JmesValue Min(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments) =>
        Extreme(scope, function, arguments[0], -1);

    private static double Total(in JmesScope scope, in JmesValue array)
    {
        var sum = 0.0;
        var items = new JmesItems(scope.Index, array);
        while (items.MoveNext())
        {
            sum += JmesNumbers.ToDouble(scope, items.Current);
        }

        return sum;
    }

    private static JmesValue Extreme(in JmesScope scope, JmesFunction function, in JmesValue array, int sign)
    {
        switch (ArgumentCheck.IsArrayOfOneType(scope, function, array))
        {
            case null:
                return default;
            case "string":
                return ExtremeText(scope, array, sign);
            case "number":
                return HasFloat(scope, array) ? ExtremeDouble(scope, array, sign) : ExtremeLong(scope, array, sign);
            default:
                throw JmesFunction.InvalidType($"function {function.Name} expects an array of number or string.");
        }
    }

    private static bool HasFloat(in JmesScope scope, in JmesValue array)
    {
        var items = new JmesItems(scope.Index, array);
        while (items.MoveNext())
        {
            if (JmesTypes.Of(scope, items.Current) == JmesType.Float)
            {
                return true;
            }
        }

        return false;
    }

    private static JmesValue ExtremeLong(in JmesScope scope, in JmesValue array, int sign)
    {
        long? best = null;
        var items = new JmesItems(scope.Index, array);
        while (items.MoveNext())
        {
            var value = JmesNumbers.ToLong(scope, items.Current);
            best = best is null || value.CompareTo(best.Value) * sign > 0 ? value : best;
        }

        return JmesValue.Of(best!.Value);
    }

    private static JmesValue ExtremeDouble(in JmesScope scope, in JmesValue array, int sign)
    {
        double? best = null;
        var items = new JmesItems(scope.Index, array);
        while (items.MoveNext())
        {
            var value = JmesNumbers.ToDouble(scope, items.Current);
            best = best is null || value.CompareTo(best.Value) * sign > 0 ? value : best;
        }

        return JmesValue.Of(best!.Value);
    }

    private static JmesValue ExtremeText(in JmesScope scope, in JmesValue array, int sign)
    {
        string? best = null;
        var items = new JmesItems(scope.Index, array);
        while (items.MoveNext())
        {
            var text = JmesText.Get(scope, items.Current)!;
            best = best is null || Math.Sign(JmesOrder.CompareTexts(text, best)) == sign ? text : best;
        }

        return JmesValue.Of(best!);
    }
}
