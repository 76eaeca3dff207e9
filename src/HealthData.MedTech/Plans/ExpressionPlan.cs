using HealthData.MedTech.Expressions;
using HealthData.MedTech.Expressions.JmesPath;
using HealthData.MedTech.Expressions.JsonPath;
using HealthData.MedTech.Mappings;

namespace HealthData.MedTech.Plans;

/// <summary>An expression of a template, compiled. Immutable once its plan is.</summary>
internal sealed class ExpressionPlan
{
    public ExpressionPlan(MappingExpression source) => Source = source;

    public MappingExpression Source { get; }

    public JsonPathExpression? JsonPath => Source.JsonPath;

    public JmesPathExpression? JmesPath => Source.JmesPath;

    /// <summary>Why the expression is none: an error of every message that comes to it.</summary>
    public ExpressionException? SyntaxError => Source.SyntaxError;

    /// <summary>Whether the fast forms are in use and the match need not be added to the message for this JMESPath.</summary>
    public bool NeedsNoScope { get; set; }

    /// <summary>The fast form of an expression that goes from member to member.</summary>
    public MemberPath? Members { get; set; }

    /// <summary>The names that the expression goes through if it only goes from member to member, be there a fast form or not.</summary>
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
