namespace HealthData.MedTech;

/// <summary><c>[start:stop:step]</c>: some elements of an array.</summary>
internal sealed class SliceNode(int? start, int? stop, int? step) : ProjectionNode(1)
{
    public int? Start { get; } = start;

    public int? Stop { get; } = stop;

    public int? Step { get; } = step;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        if (!JmesTypes.IsArray(scope, current))
        {
            return default;
        }

        var all = Elements(scope, current);
        long count = all.Length;
        long step = Step ?? 1;
        var start = Place(Start, step > 0 ? 0 : count - 1, count);
        var stop = Place(Stop, step > 0 ? count : -1, count);
        var (from, to) = step > 0 ? (0L, count - 1) : (count - 1, 0L);
        var skipped = Math.Max(0, (from - start) * Math.Sign(step));
        var results = new JmesList(scope, 0);
        for (var i = start + ((skipped + Math.Abs(step) - 1) / Math.Abs(step) * step);
            (step > 0 ? i < stop && i <= to : i > stop && i >= to);
            i += step)
        {
            results.Add(all[(int)i].Settle());
        }

        return results.ToProjection();
    }

    private static long Place(int? position, long otherwise, long count) => position switch
    {
        null => otherwise,
        < 0 => count + position.Value,
        _ => position.Value,
    };

    private static ReadOnlySpan<JmesValue> Elements(in JmesScope scope, in JmesValue array)
    {
        scope.SpendOnItems(JmesItems.Count(scope, array));
        if (array.Kind != JmesKind.Token)
        {
            return array.Items;
        }

        var all = new JmesList(scope, JmesItems.Count(scope, array));
        var items = new JmesItems(scope.Index, array);
        while (items.MoveNext())
        {
            all.Add(items.Current);
        }

        return all.ToArray().Items;
    }
}
