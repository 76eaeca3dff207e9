namespace HealthData.MedTech;

/// <summary>Functions of objects.</summary>
internal static class ObjectFunctions
{
    public static JmesValue Keys(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsObject(scope, function, arguments[0]);
        var results = new JmesList(scope, JmesMembers.Count(scope, arguments[0]));
        var members = new JmesMembers(scope.Index, arguments[0]);
        while (members.MoveNext())
        {
            var name = members.Name;
            scope.SpendOnText(name.Length);
            results.Add(JmesValue.Of(name));
        }

        return results.ToArray();
    }

    public static JmesValue Values(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsObject(scope, function, arguments[0]);
        var results = new JmesList(scope, JmesMembers.Count(scope, arguments[0]));
        var members = new JmesMembers(scope.Index, arguments[0]);
        while (members.MoveNext())
        {
            scope.Spend();
            results.Add(members.Value);
        }

        return results.ToArray();
    }

    /// <summary>
    /// Merges in depth: arrays of one name are put together, and null takes the place of nothing else. Expressions
    /// behind &amp; add nothing.
    /// </summary>
    public static JmesValue Merge(in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        ArgumentCheck.IsObject(scope, function, arguments[0]);
        var result = new JmesObject(0);
        foreach (ref readonly var argument in arguments)
        {
            if (argument.Kind == JmesKind.Expression)
            {
                continue;
            }

            if (!JmesTypes.IsObject(scope, argument))
            {
                throw new ExpressionException(
                    ExpressionErrorKind.InvalidCast,
                    $"Function {function.Name} merges objects only.");
            }

            AddMembers(scope, argument, result, 0);
        }

        return JmesValue.Of(result);
    }

    private static void AddMembers(in JmesScope scope, in JmesValue source, JmesObject target, int depth)
    {
        var members = new JmesMembers(scope.Index, source);
        while (members.MoveNext())
        {
            var (name, value) = (members.Name, members.Value);
            scope.SpendOnText(name.Length + (target.Count * 4));
            var position = target.Find(name);
            if (position < 0)
            {
                target.Add(name, value);
            }
            else
            {
                target.Set(position, MergeValues(scope, target[position].Value, value, depth + 1));
            }
        }
    }

    private static JmesValue MergeValues(in JmesScope scope, in JmesValue old, in JmesValue added, int depth)
    {
        scope.Enter(depth);
        if (JmesTypes.IsArray(scope, old) && JmesTypes.IsArray(scope, added))
        {
            return Concatenate(scope, old, added);
        }

        if (JmesTypes.IsObject(scope, old) && JmesTypes.IsObject(scope, added))
        {
            var merged = new JmesObject(0);
            AddMembers(scope, old, merged, depth);
            AddMembers(scope, added, merged, depth);
            return JmesValue.Of(merged);
        }

        return JmesTypes.Of(scope, added) is JmesType.Null or JmesType.Undefined ? old : added;
    }

    private static JmesValue Concatenate(in JmesScope scope, in JmesValue first, in JmesValue second)
    {
        var count = JmesItems.Count(scope, first) + JmesItems.Count(scope, second);
        scope.SpendOnItems(count);
        var results = new JmesList(scope, count);
        var items = new JmesItems(scope.Index, first);
        while (items.MoveNext())
        {
            results.Add(items.Current);
        }

        items = new JmesItems(scope.Index, second);
        while (items.MoveNext())
        {
            results.Add(items.Current);
        }

        return results.ToArray();
    }
}
