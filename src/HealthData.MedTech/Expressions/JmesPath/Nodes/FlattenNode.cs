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

        if (current.Kind == JmesKind.Token)
        {
            return FlattenToken(scope, current.Token);
        }

        var results = new JmesList(scope, 0);
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

    private static JmesValue FlattenToken(in JmesScope scope, int array)
    {
        var tokens = scope.Index.Tokens;
        var end = tokens[array].Next;
        var results = new JmesList(scope, JmesItems.Count(scope, JmesValue.OfToken(array)));
        for (var child = array + 1; child < end; child = tokens[child].Next)
        {
            if (tokens[child].Kind == TokenKind.Array)
            {
                for (var nested = child + 1; nested < tokens[child].Next; nested = tokens[nested].Next)
                {
                    AddUnlessNull(scope, JmesValue.OfToken(nested), ref results);
                }
            }
            else
            {
                AddUnlessNull(scope, JmesValue.OfToken(child), ref results);
            }
        }

        var projection = results.ToProjection();
        scope.SpendOnItems(1 + projection.Count);
        return projection;
    }

    private static void AddUnlessNull(in JmesScope scope, in JmesValue value, ref JmesList results)
    {
        if (!value.IsNull(scope.Index))
        {
            results.Add(value);
        }
    }
}
