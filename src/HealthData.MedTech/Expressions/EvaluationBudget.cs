namespace HealthData.MedTech;

/// <summary>
/// How many steps the evaluations over one message may still take, so that no expression runs for ever.
/// </summary>
internal sealed class EvaluationBudget(long steps)
{
    private long _left = steps;

    /// <exception cref="ExpressionException">No step is left.</exception>
    public void Spend(int count = 1)
    {
        _left -= count;
        if (_left < 0)
        {
            throw new ExpressionException(
                ExpressionErrorKind.BudgetExceeded,
                "The expression takes more steps over this message than it may. Make it more specific.");
        }
    }

    /// <summary>Gives a new message the whole budget again.</summary>
    public void Reset(long steps) => _left = steps;
}
