namespace HealthData.MedTech;

/// <summary>A chain of steps. Immutable.</summary>
internal sealed class NodePath
{
    /// <summary>How many steps have room on the stack.</summary>
    public const int CursorsOnStack = 8;

    private readonly int _emptyStride = -1;

    public NodePath(PathStep[] steps, bool startsAtRoot)
    {
        (Steps, StartsAtRoot) = (steps, startsAtRoot);
        IsSingular = true;
        foreach (var step in steps)
        {
            IsSingular &= step.IsSingular;
            if (step.SliceStride == 0 && _emptyStride < 0)
            {
                _emptyStride = step.Position;
            }
        }
    }

    public PathStep[] Steps { get; }

    /// <summary>Tells whether a path within a filter starts at <c>$</c>, not at <c>@</c>.</summary>
    public bool StartsAtRoot { get; }

    /// <summary>Tells whether the path selects one node at most.</summary>
    public bool IsSingular { get; }

    /// <summary>Tells whether evaluating the path fails whatever the message is.</summary>
    public bool AlwaysFails => _emptyStride >= 0;

    /// <exception cref="ExpressionException">
    /// A slice has the stride 0, which is refused once it is evaluated.
    /// </exception>
    public void Check()
    {
        if (AlwaysFails)
        {
            throw new ExpressionException(
                ExpressionErrorKind.InvalidValue,
                "A slice has the stride 0. Write a stride other than 0, or leave it away.",
                _emptyStride);
        }
    }

    /// <summary>The node that a singular path leads to, or <see cref="PathNode.None"/>.</summary>
    public int SelectOne(in EvaluationScope scope, int node)
    {
        foreach (var step in Steps)
        {
            node = step.Kind == PathStepKind.Member
                ? scope.Find(node, step.Names[0])
                : scope.ElementAt(node, step.Numbers[0], step.Position);
            if (node == PathNode.None)
            {
                break;
            }
        }

        return node;
    }

    /// <summary>Adds all nodes that the path leads to; those found before a failure too.</summary>
    public void SelectAll(in EvaluationScope scope, int node, TokenList results)
    {
        if (IsSingular)
        {
            node = SelectOne(scope, node);
            if (node != PathNode.None)
            {
                results.Add(node);
            }

            return;
        }

        var reader = new NodeReader(this, scope, node, stackalloc StepCursor[CursorsOnStack]);
        while (reader.MoveNext())
        {
            results.Add(reader.Current);
        }
    }

    /// <summary>Tells whether the path leads anywhere.</summary>
    public bool LeadsAnywhere(in EvaluationScope scope, int node) =>
        IsSingular
            ? SelectOne(scope, node) != PathNode.None
            : new NodeReader(this, scope, node, stackalloc StepCursor[CursorsOnStack]).MoveNext();
}
