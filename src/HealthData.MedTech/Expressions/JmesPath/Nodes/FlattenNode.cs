namespace HealthData.MedTech;

/// <summary><c>[]</c>: the elements of an array, with those of arrays in it in their place, without nulls.</summary>
internal sealed class FlattenNode() : ProjectionNode(1)
{
    public override JmesValue Apply(in JmesScope scope, in JmesValue value) => Evaluate(scope, value.Settle());

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        if (!JmesTypes.IsArray(scope, current))
        {
            return default;
        }

        var results = new JmesList(0);
        var items = new JmesItems(scope.Index, current);
        while (items.MoveNext())
        {
            scope.SpendOnItems(1);
            if (!JmesTypes.IsArray(scope, items.Current))
            {
                AddUnlessNull(scope, items.Current, ref results);
                continue;
            }

            var nested = new JmesItems(scope.Index, items.Current);
            while (nested.MoveNext())
            {
                scope.SpendOnItems(1);
                AddUnlessNull(scope, nested.Current, ref results);
            }
        }

        return results.ToProjection();
    }

    private static void AddUnlessNull(in JmesScope scope, in JmesValue value, ref JmesList results)
    {
        if (!value.IsNull(scope.Index))
        {
            results.Add(value);
        }
    }
}
