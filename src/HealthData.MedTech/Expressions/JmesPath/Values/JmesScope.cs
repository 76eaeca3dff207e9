namespace HealthData.MedTech;

/// <summary>What an evaluation works on.</summary>
/// <param name="index">The message.</param>
/// <param name="budget">What the evaluation may still cost.</param>
/// <param name="match">
/// A token that the root has as its member <c>matchedToken</c> without its being there, or -1.
/// </param>
/// <param name="cache">Keeps what is the same for all matches of a message; null where there are no matches.</param>
internal readonly ref struct JmesScope(
    TokenIndex index, EvaluationBudget budget, int match = -1, JmesCache? cache = null)
{
    /// <summary>How deep values may be nested that expressions make, before they are written or compared.</summary>
    public const int MaxValueDepth = 512;

    private const int CharsPerStep = 16;
    private const int BytesOfItem = 24;

    public readonly TokenIndex Index = index;

    public readonly EvaluationBudget Budget = budget;

    public readonly int Match = match;

    public readonly JmesCache? Cache = cache;

    /// <summary>Gives an array of at least a length, for values of this evaluation.</summary>
    public JmesValue[] Rent(int length) => JmesCache.Rent(Cache, length);

    public void Spend(int steps = 1) => Budget.Spend(steps);

    /// <summary>Pays for text, which costs memory too.</summary>
    public void SpendOnText(long length)
    {
        Budget.Spend((int)Math.Min(1 + (length / CharsPerStep), int.MaxValue));
        Budget.Make(length * sizeof(char));
    }

    /// <summary>Pays for elements of an array or a projection, which cost memory too.</summary>
    public void SpendOnItems(int count)
    {
        Budget.Spend(count);
        Budget.Make((long)count * BytesOfItem);
    }

    /// <summary>Pays for a step into a value that is nested.</summary>
    public void Enter(int depth)
    {
        Budget.Spend();
        if (depth > MaxValueDepth)
        {
            throw new ExpressionException(
                ExpressionErrorKind.BudgetExceeded,
                "The expression makes values that are nested too deeply.");
        }
    }
}
