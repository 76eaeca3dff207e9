namespace HealthData.MedTech;

/// <summary>
/// A JMESPath expression with the functions of device mappings, as the reference evaluates it. Immutable; may be used
/// by several threads, each with its own index and budget.
/// </summary>
internal sealed class JmesPathExpression
{
    private readonly string[]? _memberPath;
    private readonly JmesNode _evaluated;
    private readonly RootUse _use;

    private JmesPathExpression(string text, JmesNode root, JmesNode evaluated)
    {
        Text = text;
        Root = root;
        _evaluated = evaluated;
        _memberPath = PathOf(root);
        _use = RootUses.Of(root);
    }

    public string Text { get; }

    public JmesNode Root { get; }

    /// <summary>
    /// Tells whether <see cref="TryEvaluateWithMatch"/> gives what <see cref="TryEvaluate"/> gives with the match in
    /// the message.
    /// </summary>
    public bool AsksRootByNames => (_use & RootUse.Whole) == 0;

    /// <summary>Tells whether the expression gives the same for all matches of a message.</summary>
    public bool IsInvariant => (_use & (RootUse.Whole | RootUse.Match)) == 0;

    /// <exception cref="ExpressionException">
    /// The text is no expression, or names a function that there is not or with another number of arguments than it
    /// takes. The message is that of the reference.
    /// </exception>
    public static JmesPathExpression Parse(string text, bool dividesTruly = false) =>
        Of(text, JmesParser.Parse(text, dividesTruly));

    /// <summary>The same, with parts that do not depend on the match evaluated once a message.</summary>
    public JmesPathExpression WithCache(InvariantParts parts) => new(Text, Root, parts.Cache(Root));

    /// <summary>Evaluates over a value of the message.</summary>
    /// <exception cref="ExpressionException">A function fails on its arguments, or the budget is spent.</exception>
    public JmesValue Evaluate(TokenIndex index, int root, EvaluationBudget budget)
    {
        var value = TryEvaluate(index, root, budget, null);
        return value.Kind == JmesKind.Failure ? throw value.Failure : value;
    }

    /// <summary>The same; may give a value of kind <see cref="JmesKind.Failure"/>.</summary>
    /// <exception cref="ExpressionException">
    /// The budget is spent, or a function fails otherwise than by what it is given.
    /// </exception>
    public JmesValue TryEvaluate(TokenIndex index, int root, EvaluationBudget budget, JmesCache? cache)
    {
        budget.BeginExpression();
        return _evaluated.TryEvaluate(new JmesScope(index, budget, -1, cache), JmesValue.OfToken(root));
    }

    /// <summary>
    /// Evaluates over a message as if it had a token of it as the member <c>matchedToken</c> of its root; may give a
    /// value of kind <see cref="JmesKind.Failure"/>.
    /// </summary>
    /// <exception cref="ExpressionException">
    /// The budget is spent, or a function fails otherwise than by what it is given.
    /// </exception>
    public JmesValue TryEvaluateWithMatch(TokenIndex index, int match, EvaluationBudget budget, JmesCache? cache)
    {
        budget.BeginExpression();
        return _evaluated.TryEvaluate(new JmesScope(index, budget, match, cache), JmesValue.OfToken(0));
    }

    /// <summary>
    /// Tells whether the expression only goes from member to member, such as <c>Body.data.hr</c> or <c>@</c>, which has
    /// no names.
    /// </summary>
    public bool TryGetMemberPath(out ReadOnlySpan<string> names)
    {
        names = _memberPath;
        return _memberPath is not null;
    }

    /// <summary>
    /// Tells whether the expression goes from member to member and takes the elements there, such as <c>Body.list[]</c>
    /// and <c>Body.list[*]</c>.
    /// </summary>
    public bool TryGetElementsPath(out string[] names, out ElementsTaken taken)
    {
        if (Root is ChainNode { Steps: [.. var steps, FlattenNode or ElementsNode] } chain
            && PathOf(chain.First, steps) is { } path)
        {
            names = path;
            taken = chain.Steps[^1] is FlattenNode ? ElementsTaken.Flattened : ElementsTaken.WithoutNulls;
            return true;
        }

        (names, taken) = ([], ElementsTaken.None);
        return false;
    }

    public override string ToString() => Text;

    private static JmesPathExpression Of(string text, JmesNode root) => new(text, root, root);

    private static string[]? PathOf(JmesNode root) => root switch
    {
        CurrentNode => [],
        MemberNode member => [member.Name],
        ChainNode chain => PathOf(chain.First, chain.Steps),
        _ => null,
    };

    private static string[]? PathOf(JmesNode first, ReadOnlySpan<JmesNode> steps)
    {
        if (PathOf(first) is not { } start)
        {
            return null;
        }

        List<string> names = [.. start];
        foreach (var step in steps)
        {
            if (step is not MemberNode member)
            {
                return null;
            }

            names.Add(member.Name);
        }

        return [.. names];
    }
}
