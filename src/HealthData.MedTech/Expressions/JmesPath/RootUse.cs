namespace HealthData.MedTech;

/// <summary>How an expression uses the value that it is evaluated over.</summary>
internal static class RootUse
{
    /// <summary>
    /// Tells whether an expression only asks the root for members by their names, and never takes it as a whole, so
    /// that a member that is not there can be made up.
    /// </summary>
    public static bool IsByNames(JmesNode node) => node switch
    {
        MemberNode or LiteralNode => true,
        ChainNode chain => IsByNames(chain.First),
        PipeNode pipe => IsByNames(pipe.Parts[0]),
        AndNode and => AreByNames(and.Parts),
        OrNode or => AreByNames(or.Parts),
        NotNode not => IsByNames(not.Operand),
        ComparisonNode comparison => IsByNames(comparison.Left) && IsByNames(comparison.Right),
        SelectListNode list => AreByNames(list.Elements),
        FunctionNode function => AreByNames(function.Arguments),
        _ => false,
    };

    private static bool AreByNames(ReadOnlySpan<JmesNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (!IsByNames(node))
            {
                return false;
            }
        }

        return true;
    }
}
