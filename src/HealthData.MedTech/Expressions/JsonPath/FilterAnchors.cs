namespace HealthData.MedTech;

/// <summary>
/// What an object must have for a filter to hold. For all else the filter is false and never fails.
/// </summary>
/// <param name="Names">Names of members: the object has one of them at least.</param>
/// <param name="Activators">
/// Names of members: the message has one of them at least if the filter holds for any object.
/// </param>
/// <param name="Suffices">Tells whether any of the names is all that the filter asks for.</param>
/// <param name="Filter">The filter, to be tried on objects that have one of the names.</param>
internal readonly record struct FilterAnchors(string[] Names, string[] Activators, bool Suffices, PathFilter Filter)
{
    /// <summary>What the text of the only activator must be, or null.</summary>
    public TextCondition? Condition { get; init; }

    /// <summary>
    /// The paths from member to member, from the object on, that all must lead somewhere for the filter to hold; null
    /// where it asks for something else.
    /// </summary>
    public string[][]? Paths { get; init; }

    /// <summary>Whether the condition is about a member of the object itself.</summary>
    public bool IsDirect { get; init; }

    public static bool TryFind(PathFilter filter, out FilterAnchors anchors)
    {
        if (TryFindCondition(filter, out anchors))
        {
            return true;
        }

        anchors = default;
        var names = new List<string>();
        var activators = new List<string>();
        var suffices = true;
        foreach (var term in filter.Terms)
        {
            var anchor = AnchorOf(term);
            suffices &= IsAnchorAlone(term);
            if (anchor is null)
            {
                // What follows && decides, if this term cannot fail.
                if (term.Join == FilterJoin.And && IsHarmless(term))
                {
                    suffices = false;
                    continue;
                }

                return false;
            }

            foreach (var name in anchor)
            {
                if (!names.Contains(name.Text))
                {
                    names.Add(name.Text);
                }
            }

            activators.AddRange(ActivatorsOf(term.Left.Path!.Steps));
            if (term.Join != FilterJoin.Or)
            {
                suffices &= term.Join == FilterJoin.None;
                anchors = new FilterAnchors([.. names], [.. activators], suffices, filter)
                {
                    Paths = suffices ? null : PathsOf(filter),
                };
                return true;
            }
        }

        return false;
    }

    private static string[][]? PathsOf(PathFilter filter)
    {
        var paths = new List<string[]>();
        foreach (var term in filter.Terms)
        {
            if (term.Operator != FilterOperator.Exists
                || term.Join == FilterJoin.Or
                || term.Left.Path is not { StartsAtRoot: false } path
                || !JsonPathExpression.TryGetNames(path.Steps, out var names)
                || names.Length == 0)
            {
                return null;
            }

            paths.Add(names);
        }

        return [.. paths];
    }

    // One member must have one of some texts: a == 'x', a == 'x' || a == 'y', or a =~ /x/, behind terms that cannot
    // fail.
    private static bool TryFindCondition(PathFilter filter, out FilterAnchors anchors)
    {
        anchors = default;
        var at = 0;
        while (filter.Terms[at] is { Join: FilterJoin.And } harmless && IsHarmless(harmless))
        {
            at++;
        }

        var first = filter.Terms[at];
        if (first.Left.Path is not { StartsAtRoot: false, IsSingular: true, Steps: [_, ..] steps } path
            || !Array.TrueForAll(steps, step => step.Kind == PathStepKind.Member))
        {
            return false;
        }

        var condition = first.Pattern is { } pattern && first.Join != FilterJoin.Or
            ? new TextCondition(null, pattern)
            : ConstantsOf(filter.Terms.AsSpan(at), path);
        if (condition is null)
        {
            return false;
        }

        anchors = new FilterAnchors([steps[0].Names[0].Text], [steps[^1].Names[0].Text], false, filter)
        {
            Condition = condition,
            IsDirect = steps.Length == 1,
        };
        return true;
    }

    private static TextCondition? ConstantsOf(ReadOnlySpan<FilterTerm> terms, NodePath path)
    {
        var constants = new List<string>();
        foreach (var term in terms)
        {
            if (term.Operator is not (FilterOperator.Equal or FilterOperator.StrictEqual)
                || term.Right?.Literal is not { } literal
                || !TextCondition.CanBeConstant(literal.Text)
                || term.Left.Path is not { StartsAtRoot: false } left
                || !IsSame(left, path))
            {
                return null;
            }

            constants.Add(literal.Text);
            if (term.Join != FilterJoin.Or)
            {
                return new TextCondition([.. constants], null);
            }
        }

        return null;
    }

    private static bool IsSame(NodePath path, NodePath other)
    {
        if (path.Steps.Length != other.Steps.Length)
        {
            return false;
        }

        for (var i = 0; i < path.Steps.Length; i++)
        {
            if (path.Steps[i].Kind != PathStepKind.Member
                || path.Steps[i].Names[0].Text != other.Steps[i].Names[0].Text)
            {
                return false;
            }
        }

        return true;
    }

    private static LiteralText[]? AnchorOf(FilterTerm term) =>
        term.Left.Path is { StartsAtRoot: false, AlwaysFails: false, Steps: [var first, ..] }
            && first.Kind is PathStepKind.Member or PathStepKind.NamedMembers
                ? first.Names
                : null;

    // The farther a member is from the candidate, the fewer messages have it: the envelope's are in all of them.
    private static IEnumerable<string> ActivatorsOf(PathStep[] steps)
    {
        var last = 0;
        while (last + 1 < steps.Length && steps[last + 1].Kind is PathStepKind.Member or PathStepKind.NamedMembers)
        {
            last++;
        }

        return steps[last].Names.Select(name => name.Text);
    }

    private static bool IsAnchorAlone(FilterTerm term) =>
        term.Operator == FilterOperator.Exists && term.Left.Path is { Steps.Length: 1 };

    private static bool IsHarmless(FilterTerm term)
    {
        if (term.Operator != FilterOperator.Exists || term.Left.Path is not { IsSingular: true } path)
        {
            return false;
        }

        foreach (var step in path.Steps)
        {
            if (step.Kind != PathStepKind.Member)
            {
                return false;
            }
        }

        return true;
    }
}
