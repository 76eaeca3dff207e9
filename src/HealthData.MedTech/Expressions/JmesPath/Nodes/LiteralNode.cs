namespace HealthData.MedTech.Expressions.JmesPath;

/// <summary>A value written in the expression: <c>'text'</c>, or JSON within backticks.</summary>
internal sealed class LiteralNode(JmesValue value) : JmesNode(1)
{
    private readonly JmesValue _value = value;

    public JmesValue Value => _value;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current) => _value;
}
