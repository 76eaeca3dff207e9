namespace HealthData.MedTech;

/// <summary><c>a.b[0].c</c>: parts that apply one to the result of the other, until one of them gives null.</summary>
internal sealed class ChainNode(JmesNode first, JmesNode[] steps, int depth) : JmesNode(depth)
{
    private readonly JmesNode[] _steps = steps;

    public JmesNode First { get; } = first;

    public ReadOnlySpan<JmesNode> Steps => _steps;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        scope.Spend();
        var value = First.Evaluate(scope, current);
        foreach (var step in _steps)
        {
            if (value.IsNull(scope.Index))
            {
                return value;
            }

            value = step.Apply(scope, value);
        }

        return value;
    }
}
