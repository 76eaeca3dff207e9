namespace HealthData.MedTech;

/// <summary>
/// What a message must have for a match expression to select anything. For a message without it, the expression selects
/// nothing, and does not fail.
/// </summary>
/// <param name="Name">The name of a member that the message has somewhere; null if nothing is known.</param>
/// <param name="Condition">What the member's text must be, or null.</param>
internal readonly record struct MatchNeeds(string? Name, TextCondition? Condition)
{
    public static MatchNeeds Of(ExpressionPlan match)
    {
        var needs = match.JsonPath is { } path ? Of(path.Path)
            : match.JmesPath is { } expression ? JmesNeeds.Of(expression.Root)
            : default;
        return needs.Name is not null && PlanNames.CanHave(needs.Name) ? needs : default;
    }

    private static MatchNeeds Of(NodePath path)
    {
        var needs = default(MatchNeeds);
        if (path.AlwaysFails)
        {
            return needs;
        }

        foreach (var step in path.Steps)
        {
            switch (step.Kind)
            {
                case PathStepKind.Member or PathStepKind.NamedMembers or PathStepKind.NamedDescendants:
                    needs = step.Names is [var name] ? new MatchNeeds(name.Text, null) : needs;
                    break;
                case PathStepKind.Members or PathStepKind.Elements or PathStepKind.Descendants:
                    break;
                case PathStepKind.Filter or PathStepKind.FilteredDescendants:
                    return FilterAnchors.TryFind(step.Filter!, out var anchors) && anchors.Activators is [var activator]
                        ? new MatchNeeds(activator, anchors.Condition)
                        : needs;
                default:
                    // The step may fail, but only behind the members before it.
                    return needs;
            }
        }

        return needs;
    }
}
