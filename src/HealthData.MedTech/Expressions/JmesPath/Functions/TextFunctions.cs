namespace HealthData.MedTech;

/// <summary>Functions of text, some of which take arrays too.</summary>
internal static class TextFunctions
{
    /// <summary>Whether an array has an element, or a string a text. A date has none.</summary>
    public static JmesValue Contains(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        switch (JmesTypes.Of(scope, arguments[0]))
        {
            case JmesType.Date or JmesType.Array when arguments[1].Kind == JmesKind.Expression:
                return JmesValue.Of(false);
            case JmesType.Date:
                return JmesValue.Of(false);
            case JmesType.String:
                var subject = JmesText.Get(scope, arguments[0])!;
                var search = JmesText.Get(scope, arguments[1]) ?? throw NoText(function);
                return JmesValue.Of(subject.Contains(search, StringComparison.Ordinal));
            case JmesType.Array:
                var items = new JmesItems(scope.Index, arguments[0]);
                while (items.MoveNext())
                {
                    if (JmesEquality.AreEqual(scope, items.Current, arguments[1]))
                    {
                        return JmesValue.Of(true);
                    }
                }

                return JmesValue.Of(false);
            default:
                throw JmesFunction.InvalidType($"function {function.Name} expects either an array or a string.");
        }
    }

    public static JmesValue StartsWith(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var (text, pattern) = TextAndPattern(scope, function, arguments);
        return JmesValue.Of(text.StartsWith(pattern, StringComparison.InvariantCulture));
    }

    public static JmesValue EndsWith(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var (text, pattern) = TextAndPattern(scope, function, arguments);
        return JmesValue.Of(text.EndsWith(pattern, StringComparison.InvariantCulture));
    }

    public static JmesValue InsertString(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        for (var i = 0; i < 2; i++)
        {
            if (JmesTypes.Of(scope, arguments[i]) != JmesType.String)
            {
                throw ArgumentCheck.Expects(function, i, "String");
            }
        }

        if (JmesTypes.Of(scope, arguments[2]) != JmesType.Integer)
        {
            throw ArgumentCheck.Expects(function, 2, "Integer");
        }

        var text = JmesText.Get(scope, arguments[0])!;
        var inserted = JmesText.Get(scope, arguments[1])!;
        var position = JmesNumbers.ToInt32(scope, arguments[2], JmesType.Integer);
        if ((uint)position > (uint)text.Length)
        {
            throw new ExpressionException(ExpressionErrorKind.OutOfRange, "The position is outside of the text.");
        }

        scope.SpendOnText((long)text.Length + inserted.Length);
        return JmesValue.Of(string.Concat(text.AsSpan(0, position), inserted, text.AsSpan(position)));
    }

    public static JmesValue Join(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        if (!JmesTypes.IsString(JmesTypes.Of(scope, arguments[0])) || !JmesTypes.IsArray(scope, arguments[1]))
        {
            throw JmesFunction.InvalidType(
                $"function {function.Name} expects a string separator and an array of strings.");
        }

        ArgumentCheck.IsArrayOf(scope, function, arguments[1], "string");
        var separator = JmesText.Get(scope, arguments[0])!;
        var parts = new string[JmesItems.Count(scope, arguments[1])];
        var items = new JmesItems(scope.Index, arguments[1]);
        for (var i = 0; items.MoveNext(); i++)
        {
            parts[i] = JmesText.Get(scope, items.Current)!;
            scope.SpendOnText((long)parts[i].Length + separator.Length);
        }

        return JmesValue.Of(string.Join(separator, parts));
    }

    /// <summary>How many UTF-16 units, elements or members there are.</summary>
    public static JmesValue Length(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var type = JmesTypes.Of(scope, arguments[0]);
        return JmesValue.Of((long)(type switch
        {
            JmesType.String or JmesType.Date => JmesText.Length(scope, arguments[0], type),
            JmesType.Array => JmesItems.Count(scope, arguments[0]),
            JmesType.Object => JmesMembers.Count(scope, arguments[0]),
            _ => throw JmesFunction.InvalidType(
                $"function {function.Name} expects either an object, an array or a string."),
        }));
    }

    /// <summary>Elements from last to first; of texts their UTF-16 units.</summary>
    public static JmesValue Reverse(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var type = JmesTypes.Of(scope, arguments[0]);
        if (JmesTypes.IsString(type))
        {
            var units = JmesText.Get(scope, arguments[0])!.ToCharArray();
            Array.Reverse(units);
            return JmesValue.Of(new string(units));
        }

        if (type != JmesType.Array)
        {
            throw JmesFunction.InvalidType($"function {function.Name} accepts either an array or a string.");
        }

        var count = JmesItems.Count(scope, arguments[0]);
        scope.SpendOnItems(count);
        var reversed = scope.Rent(count);
        var next = count;
        var items = new JmesItems(scope.Index, arguments[0]);
        while (items.MoveNext())
        {
            reversed[--next] = items.Current;
        }

        return JmesValue.OfArray(reversed, count);
    }

    private static (string Text, string Pattern) TextAndPattern(
        in JmesScope scope,
        JmesFunction function,
        ReadOnlySpan<JmesValue> arguments)
    {
        var (text, pattern) = (JmesTypes.Of(scope, arguments[0]), JmesTypes.Of(scope, arguments[1]));
        return JmesTypes.IsString(text) && (JmesTypes.IsString(pattern) || pattern == JmesType.Null)
            ? (JmesText.Get(scope, arguments[0])!, JmesText.Get(scope, arguments[1]) ?? throw NoText(function))
            : throw JmesFunction.InvalidType($"both arguments to function {function.Name} must be strings.");
    }

    private static ExpressionException NoText(JmesFunction function) =>
        new(ExpressionErrorKind.NullArgument, $"The second argument of function {function.Name} is null.");
}
