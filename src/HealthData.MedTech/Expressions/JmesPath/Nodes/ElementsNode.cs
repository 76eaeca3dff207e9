namespace HealthData.MedTech;

/// <summary><c>[*]</c>: the elements of an array that are not null.</summary>
internal sealed class ElementsNode() : ProjectionNode(1)
{
    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        if (!JmesTypes.IsArray(scope, current))
        {
            return default;
        }

        var count = JmesItems.Count(scope, current);
        scope.SpendOnItems(count);
        var results = new JmesList(scope, count);
        var items = new JmesItems(scope.Index, current);
        while (items.MoveNext())
        {
            if (!items.Current.IsNull(scope.Index))
            {
                results.Add(items.Current);
            }
        }

        return results.ToProjection();
    }
}
