namespace HealthData.MedTech;

/// <summary><c>a || b</c>: the first result that is not false, else the last.</summary>
internal sealed class OrNode(JmesNode[] parts, int depth) : JmesNode(depth)
{
    private readonly JmesNode[] _parts = parts;

    public ReadOnlySpan<JmesNode> Parts => _parts;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        scope.Spend(_parts.Length);
        var value = _parts[0].Evaluate(scope, current);
        for (var i = 1; i < _parts.Length && JmesTypes.IsFalse(scope, value); i++)
        {
            value = _parts[i].Evaluate(scope, current);
        }

        return value;
    }
}
