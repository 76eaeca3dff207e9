namespace HealthData.MedTech;

/// <summary><c>@</c>: the value at hand.</summary>
internal sealed class CurrentNode() : JmesNode(1)
{
    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current) => current;
}
