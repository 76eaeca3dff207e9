namespace HealthData.MedTech;

/// <summary>A template, compiled. Immutable once its plan is.</summary>
internal sealed class TemplatePlan
{
    private readonly int _fieldExpressions;

    public TemplatePlan(DeviceTemplate template, bool dividesTruly)
    {
        Template = template;
        Match = Plan(template.TypeMatch);
        DeviceId = new FieldPlan(NormalizationStage.DeviceId, "DeviceIdExpression", true, Plan(template.DeviceId));
        Timestamp = new FieldPlan(
            NormalizationStage.Timestamp,
            "TimestampExpression",
            true,
            Plan(template.Timestamp),
            Plan(template.FallbackTimestamp));
        CorrelationId = Optional(
            NormalizationStage.CorrelationId, "CorrelationIdExpression", true, template.CorrelationId);
        PatientId = Optional(NormalizationStage.PatientId, "PatientIdExpression", false, template.PatientId);
        EncounterId = Optional(NormalizationStage.EncounterId, "EncounterIdExpression", false, template.EncounterId);
        Values = new FieldPlan[template.Values.Count];
        for (var i = 0; i < Values.Length; i++)
        {
            var value = template.Values[i];
            Values[i] = new FieldPlan(NormalizationStage.Value, value.Name, value.IsRequired, Plan(value.Expression));
        }

        ExpressionPlan? Plan(MappingExpression? expression) =>
            expression is null ? null : new ExpressionPlan(expression, dividesTruly);

        FieldPlan? Optional(NormalizationStage stage, string name, bool isRequired, MappingExpression? expression) =>
            expression is null ? null : new FieldPlan(stage, name, isRequired, Plan(expression));

        _fieldExpressions = Fields.Sum(field => field.Expressions.Count());
    }

    public DeviceTemplate Template { get; }

    /// <summary>How many expressions there are.</summary>
    public int ExpressionCount => 1 + _fieldExpressions;

    /// <summary>Whether anything of it is evaluated step by step; else all of it has fast forms.</summary>
    public bool SpendsSteps { get; private set; } = true;

    /// <summary>Selects the matches; null for a blank one.</summary>
    public ExpressionPlan? Match { get; }

    /// <summary>How matches are found fast; null where the expression is evaluated over the whole message.</summary>
    public MatchPlan? Matches { get; set; }

    /// <summary>
    /// Whether expressions see the message with the match added to it as <c>matchedToken</c>; else they see the match
    /// alone.
    /// </summary>
    public bool AddsMatchedToken => Template.Kind == DeviceTemplateKind.Calculated;

    public FieldPlan DeviceId { get; }

    public FieldPlan Timestamp { get; }

    public FieldPlan? CorrelationId { get; }

    public FieldPlan? PatientId { get; }

    public FieldPlan? EncounterId { get; }

    public FieldPlan[] Values { get; }

    /// <summary>All that is taken from a match.</summary>
    public IEnumerable<FieldPlan> Fields
    {
        get
        {
            FieldPlan?[] ids = [DeviceId, Timestamp, CorrelationId, PatientId, EncounterId];
            return ids.OfType<FieldPlan>().Concat(Values);
        }
    }

    /// <summary>Takes over the fast forms of its expressions.</summary>
    public void Settle() => SpendsSteps = Matches is not ({ IsEvaluated: false, Filter: null } or { Paths: not null })
        || Fields.Any(field => field.Expressions.Any(expression => expression.Members is null));
}
