namespace HealthData.MedTech;

/// <summary>What functions demand of their arguments, in the words of the reference.</summary>
internal static class ArgumentCheck
{
    public static ExpressionException Expects(JmesFunction function, int position, string types) =>
        new(ExpressionErrorKind.InvalidType, function.Expectation(position, types));

    public static void IsObject(in JmesScope scope, JmesFunction function, in JmesValue value)
    {
        if (!JmesTypes.IsObject(scope, value))
        {
            throw JmesFunction.InvalidType($"function {function.Name} expects an object.");
        }
    }

    public static void IsNumber(in JmesScope scope, JmesFunction function, in JmesValue value)
    {
        if (!JmesTypes.IsNumber(JmesTypes.Of(scope, value)))
        {
            throw JmesFunction.InvalidType($"function {function.Name} only accepts numbers.");
        }
    }

    /// <param name="scope">The evaluation.</param>
    /// <param name="function">The function whose argument it is.</param>
    /// <param name="value">The argument.</param>
    /// <param name="type">The type all elements must have, as <c>type()</c> names it.</param>
    public static void IsArrayOf(in JmesScope scope, JmesFunction function, in JmesValue value, string type)
    {
        IsArray(scope, function, value);
        var items = new JmesItems(scope.Index, value);
        while (items.MoveNext())
        {
            scope.Spend();
            if (JmesTypes.Name(JmesTypes.Of(scope, items.Current)) != type)
            {
                throw JmesFunction.InvalidType($"function {function.Name} expects an array of {type}.");
            }
        }
    }

    /// <summary>Demands an array whose elements have one type.</summary>
    /// <returns>That type as <c>type()</c> names it, or null where there are no elements.</returns>
    public static string? IsArrayOfOneType(in JmesScope scope, JmesFunction function, in JmesValue value)
    {
        IsArray(scope, function, value);
        string? type = null;
        var items = new JmesItems(scope.Index, value);
        while (items.MoveNext())
        {
            scope.Spend();
            var next = JmesTypes.Name(JmesTypes.Of(scope, items.Current));
            if (type is not null && next != type)
            {
                throw JmesFunction.InvalidType(
                    $"all items in the array to the function {function.Name} must have the same type.");
            }

            type = next;
        }

        return type;
    }

    private static void IsArray(in JmesScope scope, JmesFunction function, in JmesValue value)
    {
        if (!JmesTypes.IsArray(scope, value))
        {
            throw JmesFunction.InvalidType($"function {function.Name} expects an array.");
        }
    }
}
