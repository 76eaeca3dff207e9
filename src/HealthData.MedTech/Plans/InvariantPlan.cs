namespace HealthData.MedTech;

/// <summary>
/// Numbers the expressions of CalculatedContent, and the parts of them, that give the same for all matches of a
/// message; equal expressions share a number.
/// </summary>
internal sealed class InvariantPlan
{
    private readonly Dictionary<(string Text, ExpressionLanguage Language, bool IsTime), int> _slots = [];
    private readonly InvariantParts _parts = new();

    /// <summary>How many expressions there are.</summary>
    public int Count => _slots.Count;

    /// <summary>How many parts of JMESPath expressions there are.</summary>
    public int PartCount => _parts.Count;

    /// <summary>Tells an expression what of it is the same for all matches.</summary>
    public void Settle(ExpressionPlan expression, bool isTime)
    {
        if (expression.JmesPath is { } jmesPath)
        {
            expression.Settle(jmesPath.WithCache(_parts), jmesPath.IsInvariant ? SlotOf(expression, isTime) : -1);
        }
        else if (expression.JsonPath is { } path)
        {
            var use = MatchUses.Of(path.Path, MatchedToken.Name);
            expression.Settle(use, use is MatchUse.None or MatchUse.Last ? SlotOf(expression, isTime) : -1);
        }
    }

    private int SlotOf(ExpressionPlan expression, bool isTime)
    {
        var key = (expression.Source.Text, expression.Source.Language, isTime);
        if (!_slots.TryGetValue(key, out var slot))
        {
            _slots[key] = slot = _slots.Count;
        }

        return slot;
    }
}
