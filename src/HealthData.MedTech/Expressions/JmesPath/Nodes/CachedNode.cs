namespace HealthData.MedTech;

/// <summary>A part that does not depend on the match: evaluated once a message.</summary>
internal sealed class CachedNode(JmesNode inner, int slot) : JmesNode(inner.Depth)
{
    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        if (scope.Cache is not { } cache)
        {
            return inner.Evaluate(scope, current);
        }

        if (!cache.TryGet(scope.Index, slot, out var value))
        {
            value = inner.Evaluate(scope, current);
            cache.Set(scope.Index, slot, value);
        }

        return value;
    }
}
