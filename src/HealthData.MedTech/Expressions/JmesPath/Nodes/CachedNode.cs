namespace HealthData.MedTech;

/// <summary>A part that does not depend on the match: evaluated once a message.</summary>
internal sealed class CachedNode(JmesNode inner, int slot) : JmesNode(inner.Depth)
{
    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        var value = TryEvaluate(scope, current);
        return value.Kind == JmesKind.Failure ? throw value.Failure : value;
    }

    public override JmesValue TryEvaluate(in JmesScope scope, in JmesValue current)
    {
        if (scope.Cache is not { } cache)
        {
            return inner.TryEvaluate(scope, current);
        }

        if (!cache.TryGet(scope.Index, slot, out var value))
        {
            value = inner.TryEvaluate(scope, current);
            if (value.Kind != JmesKind.Failure)
            {
                cache.Set(scope.Index, slot, value);
            }
        }

        return value;
    }
}
