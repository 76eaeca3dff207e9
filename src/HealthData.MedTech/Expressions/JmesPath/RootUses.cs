namespace HealthData.MedTech;

/// <summary>Finds out how expressions use the value that they are evaluated over.</summary>
internal static class RootUses
{
    /// <summary>
    /// How a part uses the root. One that only asks for members by their names works on a root whose member is made up;
    /// one that does not ask for the match is the same for all matches.
    /// </summary>
    public static RootUse Of(JmesNode node) => node switch
    {
        LiteralNode => RootUse.None,
        MemberNode member => member.Name == MatchedToken.Name ? RootUse.Match : RootUse.Members,
        ChainNode { First: CurrentNode } chain => chain.Steps is [MemberNode member, ..] ? Of(member) : RootUse.Whole,
        ChainNode chain => Of(chain.First),
        PipeNode pipe => Of(pipe.Parts[0]),
        AndNode and => Of(and.Parts),
        OrNode or => Of(or.Parts),
        NotNode not => Of(not.Operand),
        ComparisonNode comparison => Of(comparison.Left) | Of(comparison.Right),
        SelectListNode list => Of(list.Elements),
        SelectObjectNode list => Of(list),
        FunctionNode function => Of(function),
        _ => RootUse.Whole,
    };

    private static RootUse Of(ReadOnlySpan<JmesNode> nodes)
    {
        var use = RootUse.None;
        foreach (var node in nodes)
        {
            use |= Of(node);
        }

        return use;
    }

    private static RootUse Of(SelectObjectNode node)
    {
        var use = RootUse.None;
        foreach (var member in node.Members)
        {
            use |= Of(member.Value);
        }

        return use;
    }

    // An expression behind & is evaluated over what the function chooses.
    private static RootUse Of(FunctionNode node)
    {
        var use = RootUse.None;
        for (var i = 0; i < node.Arguments.Length; i++)
        {
            use |= node.AreExpressions[i] ? RootUse.None : Of(node.Arguments[i]);
        }

        return use;
    }
}
