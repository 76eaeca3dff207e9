namespace HealthData.MedTech;

/// <summary>A value written in the expression: <c>'text'</c>, or JSON within backticks.</summary>
/// <param name="value">The value.</param>
/// <param name="plain">The same where strings that look like dates are no dates.</param>
internal sealed class LiteralNode(JmesValue value, JmesValue plain) : JmesNode(1)
{
    private readonly JmesValue _value = value;
    private readonly JmesValue _plain = plain;

    public JmesValue Value => _value;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current) =>
        scope.Index.KeepsDateText ? _plain : _value;
}
