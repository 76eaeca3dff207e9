namespace HealthData.MedTech;

/// <summary>What a message must have for a JMESPath match to select anything.</summary>
internal static class JmesNeeds
{
    public static MatchNeeds Of(JmesNode node) => node switch
    {
        MemberNode member => new MatchNeeds(member.Name, null),
        ChainNode chain => Of(chain),
        PipeNode pipe when LeaveNothing(pipe.Parts[1..]) => Of(pipe.Parts[0]),
        _ => default,
    };

    private static MatchNeeds Of(ChainNode chain)
    {
        var needs = default(MatchNeeds);
        if (chain.First is MemberNode first)
        {
            needs = new MatchNeeds(first.Name, null);
        }
        else if (!IsHarmless(chain.First))
        {
            return needs;
        }

        foreach (var step in chain.Steps)
        {
            switch (step)
            {
                case MemberNode member:
                    needs = new MatchNeeds(member.Name, null);
                    break;
                case FilterNode filter:
                    needs = OfCondition(filter.Condition) is { Name: not null } found ? found : needs;
                    return needs;
                case IndexNode or ElementsNode or FlattenNode or SliceNode or MembersNode:
                    break;
                default:
                    return needs;
            }
        }

        return needs;
    }

    private static MatchNeeds OfCondition(JmesNode condition)
    {
        if (NameOf(condition) is { } name)
        {
            return new MatchNeeds(name, null);
        }

        if (condition is ComparisonNode { Operator: ComparisonOperator.Equal } comparison
            && comparison.Right is LiteralNode { Value.Kind: JmesKind.String } literal)
        {
            return NameOf(comparison.Left) is { } compared
                ? new MatchNeeds(
                    compared,
                    TextCondition.CanBeConstant(literal.Value.Text) ? new TextCondition(
                        [literal.Value.Text], null) : null)
                : default;
        }

        return condition is AndNode and ? OfFirst(and.Parts) : default;
    }

    // Parts behind the first are evaluated if that holds, so that they may be asked if it cannot fail.
    private static MatchNeeds OfFirst(ReadOnlySpan<JmesNode> parts)
    {
        var first = OfCondition(parts[0]);
        if (first.Name is null || first.Condition is not null || NameOf(parts[0]) is null)
        {
            return first;
        }

        var second = OfCondition(parts[1]);
        return second.Condition is not null ? second : first;
    }

    /// <summary>The last name of a path from member to member, or null.</summary>
    private static string? NameOf(JmesNode node)
    {
        if (node is MemberNode member)
        {
            return member.Name;
        }

        if (node is not ChainNode { First: MemberNode or CurrentNode } chain)
        {
            return null;
        }

        foreach (var step in chain.Steps)
        {
            if (step is not MemberNode)
            {
                return null;
            }
        }

        return ((MemberNode)chain.Steps[^1]).Name;
    }

    // Never fails, and gives an array of what it has.
    private static bool IsHarmless(JmesNode node) => node switch
    {
        CurrentNode => true,
        SelectListNode list => AreHarmless(list.Elements),
        FunctionNode { Function.Name: "to_array" } function => AreHarmless(function.Arguments),
        _ => false,
    };

    private static bool AreHarmless(ReadOnlySpan<JmesNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is not (CurrentNode or LiteralNode) && NameOf(node) is null)
            {
                return false;
            }
        }

        return true;
    }

    // Of null and of no elements, each of these makes null or a projection of no elements.
    private static bool LeaveNothing(ReadOnlySpan<JmesNode> parts)
    {
        foreach (var part in parts)
        {
            var first = part is ChainNode chain ? chain.First is CurrentNode ? chain.Steps[0] : chain.First : part;
            if (first is not (MemberNode or IndexNode or ElementsNode or FlattenNode or FilterNode or SliceNode))
            {
                return false;
            }
        }

        return true;
    }
}
