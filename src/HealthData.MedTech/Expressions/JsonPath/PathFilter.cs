namespace HealthData.MedTech;

/// <summary>
/// The filter <c>?( )</c>: terms where each "and" and "or" takes in all that follows it, so that <c>a or b and c</c> is
/// <c>a or (b and c)</c>, and <c>a and b or c</c> is <c>a and (b or c)</c>. Immutable.
/// </summary>
internal sealed class PathFilter
{
    public PathFilter(FilterTerm[] terms)
    {
        Terms = terms;
        NeedsObject = true;
        foreach (var term in terms)
        {
            NeedsObject &= term.NeedsObject;
        }
    }

    public FilterTerm[] Terms { get; }

    /// <summary>
    /// Tells whether the filter holds for objects at most, and is false for all else without failing.
    /// </summary>
    public bool NeedsObject { get; }

    /// <summary>Tells whether there are both "and" and "or" among the terms.</summary>
    public bool HasBothJoins =>
        Array.Exists(Terms, term => term.Join == FilterJoin.And)
            && Array.Exists(Terms, term => term.Join == FilterJoin.Or);

    /// <summary>Tells whether the filter holds for a node of a message.</summary>
    public bool Matches(TokenIndex index, int candidate, int root, EvaluationBudget budget) =>
        Matches(new EvaluationScope(index, root, budget), candidate);

    public bool Matches(in EvaluationScope scope, int candidate)
    {
        scope.Budget.Spend();
        foreach (var term in Terms)
        {
            var holds = term.Holds(scope, candidate);
            if (term.Join == FilterJoin.None || (term.Join == FilterJoin.Or) == holds)
            {
                return holds;
            }
        }

        return false;
    }
}
