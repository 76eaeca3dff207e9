namespace HealthData.MedTech;

/// <summary>
/// <c>a | b</c>: parts that apply one to the whole result of the other, projections being arrays by then.
/// </summary>
internal sealed class PipeNode(JmesNode[] parts, int depth) : JmesNode(depth)
{
    private readonly JmesNode[] _parts = parts;

    public ReadOnlySpan<JmesNode> Parts => _parts;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        scope.Spend();
        var value = current;
        foreach (var part in _parts)
        {
            value = part.Evaluate(scope, Unproject(value));
        }

        return value;
    }

    // What is missing stays missing, so that "a | @" gives to a projection what it would drop.
    private static JmesValue Unproject(in JmesValue value) => value.IsProjection ? value.Settle() : value;
}
