namespace HealthData.MedTech;

/// <summary><c>[a, b]</c>: an array of results.</summary>
internal sealed class SelectListNode(JmesNode[] elements, int depth) : JmesNode(depth)
{
    private readonly JmesNode[] _elements = elements;

    public ReadOnlySpan<JmesNode> Elements => _elements;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        scope.SpendOnItems(_elements.Length);
        var results = new JmesList(scope, _elements.Length);
        foreach (var element in _elements)
        {
            results.Add(element.Evaluate(scope, current).Settle());
        }

        return results.ToArray();
    }
}
