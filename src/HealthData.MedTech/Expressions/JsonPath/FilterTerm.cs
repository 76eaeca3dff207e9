namespace HealthData.MedTech;

/// <summary>A test of a filter: that a path leads somewhere, or how two sides compare. Immutable.</summary>
internal sealed class FilterTerm
{
    private readonly PatternTest? _pattern;

    public FilterTerm(FilterOperator @operator, FilterOperand left, FilterOperand? right, FilterJoin join)
    {
        (Operator, Left, Right, Join) = (@operator, left, right, join);
        _pattern = @operator == FilterOperator.Pattern && right!.Literal is { } text
            ? new PatternTest(text.Text, right.Position)
            : null;
    }

    public FilterOperator Operator { get; }

    public FilterOperand Left { get; }

    /// <summary>The right side, or null where the term tests existence.</summary>
    public FilterOperand? Right { get; }

    public FilterJoin Join { get; }

    /// <summary>The regular expression that the left side is tried by, where it is a constant.</summary>
    public PatternTest? Pattern => _pattern;

    /// <summary>Tells whether the term fails for all but objects, and cannot fail otherwise before it knows.</summary>
    public bool NeedsObject =>
        Left.Path is { StartsAtRoot: false, AlwaysFails: false, Steps: [{ NeedsObject: true }, ..] };

    public bool Holds(in EvaluationScope scope, int candidate)
    {
        if (Left.Path is not { } path)
        {
            TokenList? none = null;
            return Right is null || AnyRight(scope, candidate, PathNode.None, ref none);
        }

        var start = Left.StartOf(scope, candidate);
        if (Right is null)
        {
            return path.LeadsAnywhere(scope, start);
        }

        TokenList? rights = null;
        if (path.IsSingular)
        {
            var node = path.SelectOne(scope, start);
            return node != PathNode.None && AnyRight(scope, candidate, node, ref rights);
        }

        var lefts = new NodeReader(path, scope, start, stackalloc StepCursor[NodePath.CursorsOnStack]);
        while (lefts.MoveNext())
        {
            if (AnyRight(scope, candidate, lefts.Current, ref rights))
            {
                return true;
            }
        }

        return false;
    }

    // The right side is found once, and wholly, when there is a first left one.
    private bool AnyRight(in EvaluationScope scope, int candidate, int left, ref TokenList? rights)
    {
        if (Right!.Path is not { } path)
        {
            return Test(scope, left, PathNode.None);
        }

        var start = Right.StartOf(scope, candidate);
        if (path.IsSingular)
        {
            var right = path.SelectOne(scope, start);
            return right != PathNode.None && Test(scope, left, right);
        }

        if (rights is null)
        {
            rights = new TokenList();
            path.SelectAll(scope, start, rights);
        }

        foreach (var right in rights.Span)
        {
            if (Test(scope, left, right))
            {
                return true;
            }
        }

        return false;
    }

    // No node stands for the side's constant.
    private bool Test(in EvaluationScope scope, int left, int right)
    {
        scope.Budget.Spend();
        if (!IsValue(scope, left) || !IsValue(scope, right))
        {
            return Operator == FilterOperator.NotEqual;
        }

        if (left != PathNode.None && right == PathNode.None && Right!.Literal is { } literal
            && Operator is FilterOperator.Equal or FilterOperator.NotEqual or FilterOperator.StrictEqual
                or FilterOperator.StrictNotEqual
            && !FilterValue.IsDate(scope.Index, left))
        {
            var equal = scope.Is(left, TokenKind.String) && literal.IsTextOf(scope.Index, left);
            return equal == Operator is FilterOperator.Equal or FilterOperator.StrictEqual;
        }

        if (Operator == FilterOperator.Pattern && _pattern is not null && left != PathNode.None)
        {
            return scope.Is(left, TokenKind.String)
                && !FilterValue.IsDate(scope.Index, left)
                && _pattern.Holds(scope.Index, left, scope.Budget);
        }

        try
        {
            return Compare(
                scope,
                left == PathNode.None ? Left.Constant : FilterValue.Read(scope.Index, left),
                right == PathNode.None ? Right!.Constant : FilterValue.Read(scope.Index, right));
        }
        catch (Exception error) when (error is FormatException or OverflowException or InvalidCastException)
        {
            throw new ExpressionException(
                error switch
                {
                    OverflowException => ExpressionErrorKind.Overflow,
                    FormatException => ExpressionErrorKind.InvalidFormat,
                    _ => ExpressionErrorKind.InvalidCast,
                },
                "A filter compares values whose types do not go together, such as a number with text that is "
                    + "no number. "
                    + "Test the type first, or compare with a constant of the same type.",
                Right!.Position);
        }
    }

    private static bool IsValue(in EvaluationScope scope, int node) =>
        node == PathNode.None || (node >= 0 && !scope.Index.IsContainer(node));

    private bool Compare(in EvaluationScope scope, in FilterValue left, in FilterValue right) => Operator switch
    {
        FilterOperator.Equal => ValueComparison.AreEqual(left, right),
        FilterOperator.NotEqual => !ValueComparison.AreEqual(left, right),
        FilterOperator.StrictEqual => ValueComparison.AreStrictlyEqual(left, right),
        FilterOperator.StrictNotEqual => !ValueComparison.AreStrictlyEqual(left, right),
        FilterOperator.LessThan => ValueComparison.Compare(left, right) < 0,
        FilterOperator.LessThanOrEqual => ValueComparison.Compare(left, right) <= 0,
        FilterOperator.GreaterThan => ValueComparison.Compare(left, right) > 0,
        FilterOperator.GreaterThanOrEqual => ValueComparison.Compare(left, right) >= 0,
        _ => left.Kind == FilterValueKind.String && right.Kind == FilterValueKind.String
            && (_pattern ?? new PatternTest(right.Text, Right!.Position)).Holds(left.Text, scope.Budget),
    };
}
