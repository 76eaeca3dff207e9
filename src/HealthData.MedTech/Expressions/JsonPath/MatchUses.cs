namespace HealthData.MedTech;

/// <summary>Finds out what paths see of a match that is the last member of the message.</summary>
internal static class MatchUses
{
    /// <param name="path">The path, from the root of the message.</param>
    /// <param name="member">The name that the match has in the message.</param>
    public static MatchUse Of(NodePath path, string member)
    {
        if (path.AlwaysFails || path.Steps is not [var first, ..] || !Array.TrueForAll(path.Steps, IsWithin))
        {
            return MatchUse.Any;
        }

        var names = first.Names.Any(name => name.Text == member);
        return first.Kind switch
        {
            PathStepKind.Member => names ? MatchUse.Alone : MatchUse.None,
            PathStepKind.NamedMembers when !names => MatchUse.None,
            PathStepKind.NamedDescendants when !names => MatchUse.Last,
            _ => MatchUse.Any,
        };
    }

    /// <summary>The path behind its first step.</summary>
    public static NodePath Rest(NodePath path) => new(path.Steps[1..], path.StartsAtRoot);

    // A path within a filter may start at the root again.
    private static bool IsWithin(PathStep step) =>
        step.Filter is null || Array.TrueForAll(step.Filter.Terms, term => IsWithin(term.Left) && IsWithin(term.Right));

    private static bool IsWithin(FilterOperand? operand) =>
        operand?.Path is not { } path || (!path.StartsAtRoot && Array.TrueForAll(path.Steps, IsWithin));
}
