namespace HealthData.MedTech;

/// <summary><c>*</c>: the values of an object's members.</summary>
internal sealed class MembersNode() : ProjectionNode(1)
{
    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        if (!JmesTypes.IsObject(scope, current))
        {
            return default;
        }

        var count = JmesMembers.Count(scope, current);
        scope.SpendOnItems(count);
        var results = new JmesList(scope, count);
        var members = new JmesMembers(scope.Index, current);
        while (members.MoveNext())
        {
            results.Add(members.Value);
        }

        return results.ToProjection();
    }
}
