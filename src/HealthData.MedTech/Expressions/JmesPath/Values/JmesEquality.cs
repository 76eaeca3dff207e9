namespace HealthData.MedTech;

/// <summary>
/// Equality as the reference has it: types must agree, so that 1 and 1.0 differ, as do a date and its text. The order
/// of members does not matter.
/// </summary>
internal static class JmesEquality
{
    public static bool AreEqual(in JmesScope scope, in JmesValue left, in JmesValue right, int depth = 0)
    {
        scope.Enter(depth);
        var type = JmesTypes.Of(scope, left);
        return type == JmesTypes.Of(scope, right) && type switch
        {
            JmesType.Boolean => IsTrue(scope, left) == IsTrue(scope, right),
            JmesType.Integer => IntegersAreEqual(scope, left, right),
            JmesType.Float =>
                JmesNumbers.Compare(JmesNumbers.ToDouble(scope, left), JmesNumbers.ToDouble(scope, right)) == 0,
            JmesType.String => JmesText.AreEqual(scope, left, right),
            JmesType.Date => JmesDates.Get(scope, left).Ticks == JmesDates.Get(scope, right).Ticks,
            JmesType.Array => ArraysAreEqual(scope, left, right, depth + 1),
            JmesType.Object => ObjectsAreEqual(scope, left, right, depth + 1),
            _ => true,
        };
    }

    private static bool IsTrue(in JmesScope scope, in JmesValue value) => !JmesTypes.IsFalse(scope, value);

    private static bool IntegersAreEqual(in JmesScope scope, in JmesValue left, in JmesValue right) =>
        JmesNumbers.TryGetLong(scope, left, out var a) && JmesNumbers.TryGetLong(scope, right, out var b)
            ? a == b
            : JmesNumbers.ToBigInteger(scope, left) == JmesNumbers.ToBigInteger(scope, right);

    private static bool ArraysAreEqual(in JmesScope scope, in JmesValue left, in JmesValue right, int depth)
    {
        var a = new JmesItems(scope.Index, left);
        var b = new JmesItems(scope.Index, right);
        while (a.MoveNext())
        {
            if (!b.MoveNext() || !AreEqual(scope, a.Current, b.Current, depth))
            {
                return false;
            }
        }

        return !b.MoveNext();
    }

    private static bool ObjectsAreEqual(in JmesScope scope, in JmesValue left, in JmesValue right, int depth)
    {
        if (JmesMembers.Count(scope, left) != JmesMembers.Count(scope, right))
        {
            return false;
        }

        var members = new JmesMembers(scope.Index, left);
        while (members.MoveNext())
        {
            if (!TryFind(scope, right, members.Name, out var other) || !AreEqual(scope, members.Value, other, depth))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFind(in JmesScope scope, in JmesValue value, string name, out JmesValue found)
    {
        var members = new JmesMembers(scope.Index, value);
        while (members.MoveNext())
        {
            scope.Spend();
            if (members.Name == name)
            {
                found = members.Value;
                return true;
            }
        }

        found = default;
        return false;
    }
}
