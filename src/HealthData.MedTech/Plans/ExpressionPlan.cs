namespace HealthData.MedTech;

/// <summary>An expression of a template, compiled. Immutable once its plan is.</summary>
internal sealed class ExpressionPlan
{
    /// <param name="source">The expression.</param>
    /// <param name="dividesTruly">Whether the quotient of integers keeps its fraction.</param>
    public ExpressionPlan(MappingExpression source, bool dividesTruly)
    {
        Source = source;
        JsonPath = source.JsonPath;
        JmesPath = source.JmesPath is not null && dividesTruly
            ? JmesPathExpression.Parse(source.Text, dividesTruly)
            : source.JmesPath;
        SyntaxError = source.SyntaxError;
    }

    public MappingExpression Source { get; }

    public JsonPathExpression? JsonPath { get; }

    public JmesPathExpression? JmesPath { get; private set; }

    /// <summary>Why the expression is none: an error of every message that comes to it.</summary>
    public ExpressionException? SyntaxError { get; }

    /// <summary>
    /// Whether the fast forms are in use and the match need not be added to the message for this JMESPath.
    /// </summary>
    public bool NeedsNoScope { get; set; }

    /// <summary>The fast form of an expression that goes from member to member.</summary>
    public MemberPath? Members { get; set; }

    /// <summary>
    /// The number of what the expression gives for all matches of a message alike, or -1; of a path that sees the match
    /// last, of what it gives without it.
    /// </summary>
    public int Slot { get; private set; } = -1;

    /// <summary>
    /// What a JSONPath sees of the match, where there is a faster way than to add the match to the message.
    /// </summary>
    public MatchUse Use { get; private set; }

    /// <summary>The path that starts at the match, where the expression sees it alone.</summary>
    public NodePath? Rest { get; private set; }

    /// <summary>Whether the expression gives the same for all matches of a message.</summary>
    public bool IsInvariant => Slot >= 0 && Use == MatchUse.None;

    /// <summary>Takes over what is known of a JSONPath.</summary>
    public void Settle(MatchUse use, int slot)
    {
        (Use, Slot) = (use, slot);
        Rest = use == MatchUse.Alone ? MatchUses.Rest(JsonPath!.Path) : null;
    }

    /// <summary>Takes over what is known of a JMESPath.</summary>
    public void Settle(JmesPathExpression cached, int slot)
    {
        JmesPath = cached;
        (Use, Slot) = (slot >= 0 ? MatchUse.None : MatchUse.Any, slot);
    }

    /// <summary>
    /// The names that the expression goes through if it only goes from member to member, be there a fast form or not.
    /// </summary>
    public bool TryGetMemberNames(out string[] names)
    {
        if (JsonPath is not null)
        {
            return JsonPath.TryGetMemberPath(out names) && PlanNames.CanHave(names);
        }

        names = [];
        if (JmesPath is null || !JmesPath.TryGetMemberPath(out var members))
        {
            return false;
        }

        names = members.ToArray();
        return PlanNames.CanHave(names);
    }

    /// <summary>The same for an expression that may take the elements of an array at the end.</summary>
    public bool TryGetPath(out string[] names, out ElementsTaken taken)
    {
        taken = ElementsTaken.None;
        if (TryGetMemberNames(out names))
        {
            return true;
        }

        if (JsonPath is not null)
        {
            taken = ElementsTaken.All;
            return JsonPath.TryGetElementsPath(out names) && PlanNames.CanHave(names);
        }

        return JmesPath is not null && JmesPath.TryGetElementsPath(out names, out taken) && PlanNames.CanHave(names);
    }
}
