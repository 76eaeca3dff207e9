namespace HealthData.MedTech;

/// <summary><c>!a</c></summary>
internal sealed class NotNode(JmesNode operand) : JmesNode(operand.Depth + 1)
{
    public JmesNode Operand { get; } = operand;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        scope.Spend();
        return JmesValue.Of(JmesTypes.IsFalse(scope, Operand.Evaluate(scope, current)));
    }
}
