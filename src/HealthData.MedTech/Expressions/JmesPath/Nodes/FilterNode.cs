namespace HealthData.MedTech;

/// <summary><c>[?condition]</c>: the elements of an array for which an expression is not false.</summary>
internal sealed class FilterNode(JmesNode condition) : ProjectionNode(condition.Depth + 1)
{
    public JmesNode Condition { get; } = condition;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        if (!JmesTypes.IsArray(scope, current))
        {
            return default;
        }

        var results = new JmesList(scope, 0);
        var items = new JmesItems(scope.Index, current);
        while (items.MoveNext())
        {
            scope.Spend();
            if (!JmesTypes.IsFalse(scope, Condition.Evaluate(scope, items.Current)))
            {
                scope.SpendOnItems(1);
                results.Add(items.Current);
            }
        }

        return results.ToProjection();
    }
}
