namespace HealthData.MedTech;

/// <summary><c>[0]</c>: the element of an array, counted from the end if negative.</summary>
internal sealed class IndexNode(int position) : JmesNode(1)
{
    public int Position { get; } = position;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        if (!JmesTypes.IsArray(scope, current))
        {
            return default;
        }

        var position = Position < 0 ? Position + JmesItems.Count(scope, current) : Position;
        if (position < 0)
        {
            return default;
        }

        if (current.Kind != JmesKind.Token)
        {
            return position < current.Count ? current.Items[position].Settle() : default;
        }

        var items = new JmesItems(scope.Index, current);
        while (items.MoveNext())
        {
            if (position-- == 0)
            {
                return items.Current;
            }
        }

        return default;
    }
}
