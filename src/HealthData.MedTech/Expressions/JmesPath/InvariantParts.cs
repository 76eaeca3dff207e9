namespace HealthData.MedTech;

/// <summary>
/// Replaces the largest parts of expressions that do not depend on the match by parts that are cached.
/// </summary>
internal sealed class InvariantParts
{
    /// <summary>How many parts are cached.</summary>
    public int Count { get; private set; }

    public JmesNode Cache(JmesNode node)
    {
        if ((RootUses.Of(node) & (RootUse.Match | RootUse.Whole)) == 0)
        {
            return node is LiteralNode ? node : new CachedNode(Fuse(node), Count++);
        }

        return node switch
        {
            ChainNode chain => new ChainNode(Cache(chain.First), chain.Steps.ToArray(), chain.Depth),
            PipeNode pipe => new PipeNode([Cache(pipe.Parts[0]), .. pipe.Parts[1..]], pipe.Depth),
            AndNode and => new AndNode(Cache(and.Parts), and.Depth),
            OrNode or => new OrNode(Cache(or.Parts), or.Depth),
            NotNode not => new NotNode(Cache(not.Operand)),
            ComparisonNode comparison => new ComparisonNode(
                comparison.Operator, Cache(comparison.Left), Cache(comparison.Right)),
            SelectListNode list => new SelectListNode(Cache(list.Elements), list.Depth),
            SelectObjectNode list => new SelectObjectNode(Cache(list.Members), list.Depth),
            FunctionNode function => Fuse(new FunctionNode(
                function.Function, CacheArguments(function), function.AreExpressions, function.Depth)),
            _ => node,
        };
    }

    // join(separator, map(&to_string(@), array))
    private static JmesNode Fuse(JmesNode node) =>
        node is FunctionNode { Function.Name: "join" } join
        && join.Arguments is [var separator, FunctionNode { Function.Name: "map" } map]
        && map.AreExpressions is [true, false]
        && map.Arguments is [FunctionNode { Function.Name: "to_string" } text, var array]
        && text.Arguments is [CurrentNode]
            ? new JoinedTextNode(separator, array, join)
            : node;

    private JmesNode[] Cache(ReadOnlySpan<JmesNode> nodes)
    {
        var cached = new JmesNode[nodes.Length];
        for (var i = 0; i < cached.Length; i++)
        {
            cached[i] = Cache(nodes[i]);
        }

        return cached;
    }

    private KeyValuePair<string, JmesNode>[] Cache(ReadOnlySpan<KeyValuePair<string, JmesNode>> members)
    {
        var cached = new KeyValuePair<string, JmesNode>[members.Length];
        for (var i = 0; i < cached.Length; i++)
        {
            cached[i] = new(members[i].Key, Cache(members[i].Value));
        }

        return cached;
    }

    private JmesNode[] CacheArguments(FunctionNode function)
    {
        var cached = new JmesNode[function.Arguments.Length];
        for (var i = 0; i < cached.Length; i++)
        {
            cached[i] = function.AreExpressions[i] ? function.Arguments[i] : Cache(function.Arguments[i]);
        }

        return cached;
    }
}
