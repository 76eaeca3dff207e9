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

    public JmesPathExpression? JmesPath { get; }

    /// <summary>Why the expression is none: an error of every message that comes to it.</summary>
    public ExpressionException? SyntaxError { get; }

    /// <summary>
    /// Whether the fast forms are in use and the match need not be added to the message for this JMESPath.
    /// </summary>
    public bool NeedsNoScope { get; set; }

    /// <summary>The fast form of an expression that goes from member to member.</summary>
    public MemberPath? Members { get; set; }

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
}
