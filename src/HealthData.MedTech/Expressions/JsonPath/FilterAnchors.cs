namespace HealthData.MedTech;

/// <summary>What an object must have for a filter to hold. For all else the filter is false and never fails.</summary>
/// <param name="Names">Names of members: the object has one of them at least.</param>
/// <param name="Activators">
/// Names of members: the message has one of them at least if the filter holds for any object.
/// </param>
/// <param name="Suffices">Tells whether any of the names is all that the filter asks for.</param>
/// <param name="Filter">The filter, to be tried on objects that have one of the names.</param>
internal readonly record struct FilterAnchors(string[] Names, string[] Activators, bool Suffices, PathFilter Filter)
{
    public static bool TryFind(PathFilter filter, out FilterAnchors anchors)
    {
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
                anchors = new FilterAnchors(
                    [.. names], [.. activators], suffices && term.Join == FilterJoin.None, filter);
                return true;
            }
        }

        return false;
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
