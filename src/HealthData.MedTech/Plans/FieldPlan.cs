namespace HealthData.MedTech;

/// <summary>What a template takes from a match. Immutable.</summary>
internal sealed class FieldPlan(
    NormalizationStage stage,
    string name,
    bool isRequired,
    ExpressionPlan? expression,
    ExpressionPlan? alternate = null)
{
    public NormalizationStage Stage { get; } = stage;

    /// <summary>The name that errors have for it; of values, the name of the property too.</summary>
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    /// <summary>Whether the name is blank, which ends every match.</summary>
    public bool HasNoName { get; } = string.IsNullOrWhiteSpace(name);

    public ExpressionPlan? Expression { get; } = expression;

    /// <summary>Tried where the expression gives no value.</summary>
    public ExpressionPlan? Alternate { get; } = alternate;

    /// <summary>The number of the name where the expression is just a member of the match, or 0.</summary>
    public ushort Member { get; private set; }

    /// <summary>The path where the expression goes from member to member from the match on, or null.</summary>
    public MemberPath? Path { get; private set; }

    /// <summary>The expressions, in the order in which they are tried.</summary>
    public IEnumerable<ExpressionPlan> Expressions
    {
        get
        {
            ExpressionPlan?[] expressions = [Expression, Alternate];
            return expressions.OfType<ExpressionPlan>();
        }
    }

    /// <summary>The number of what the expression gives for all matches alike, or -1.</summary>
    public int Slot { get; private set; } = -1;

    /// <summary>Takes over the fast form of the expression.</summary>
    public void Settle()
    {
        Path = !HasNoName && Expression?.Members is { StartsAtMatch: true } path ? path : null;
        Member = !HasNoName && Expression?.Members is { StartsAtMatch: true, Names: [var name] } ? name : (ushort)0;
        Slot = !HasNoName && Expression is { IsInvariant: true } expression ? expression.Slot : -1;
    }
}
