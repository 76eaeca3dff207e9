namespace HealthData.MedTech;

/// <summary><c>{name: a}</c>: an object of results.</summary>
internal sealed class SelectObjectNode(KeyValuePair<string, JmesNode>[] members, int depth) : JmesNode(depth)
{
    private readonly KeyValuePair<string, JmesNode>[] _members = members;

    public ReadOnlySpan<KeyValuePair<string, JmesNode>> Members => _members;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        scope.SpendOnItems(_members.Length);
        var result = new JmesObject(_members.Length);
        foreach (var (name, expression) in _members)
        {
            result.Add(name, expression.Evaluate(scope, current).Settle());
        }

        return JmesValue.Of(result);
    }
}
