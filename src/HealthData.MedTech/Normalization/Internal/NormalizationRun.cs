using HealthData.MedTech.Expressions;
using HealthData.MedTech.Json;
using HealthData.MedTech.Plans;

namespace HealthData.MedTech.Normalization;

/// <summary>The working state of a normalizer: runs the templates over one message at a time, for one thread at a time.</summary>
internal sealed partial class NormalizationRun
{
    private readonly NormalizationPlan _plan;
    private readonly NormalizationOptions _options;
    private readonly TokenIndex _message;
    private readonly MatchedTokenScope _scope;
    private readonly TokenList _matches = new();
    private readonly TokenList _selected = new();
    private readonly EvaluationBudget _budget;
    private readonly MeasurementRow _row;
    private IMeasurementVisitor _visitor = null!;

    public NormalizationRun(NormalizationPlan plan, NormalizationOptions options)
    {
        _plan = plan;
        _options = options;
        _message = new TokenIndex { KeepsDateText = options.KeepDateText };
        _scope = new MatchedTokenScope(_message, 0);
        _budget = new EvaluationBudget(options.MaxEvaluationSteps);
        _row = new MeasurementRow(_message);
    }

    public void Run(in DeviceMessage message, IMeasurementVisitor visitor)
    {
        if (!TryRead(message, out var cause))
        {
            visitor.VisitError(new NormalizationError(cause));
            return;
        }

        _visitor = visitor;
        _budget.Reset(_options.MaxEvaluationSteps);
        _scope.Clear();
        _row.Ingestion = message.EnqueuedTime is { } enqueued ? enqueued.UtcDateTime : default;
        foreach (var template in _plan.Templates)
        {
            if (!TryRunTemplate(template) && _options.ErrorScope == ErrorScope.Message)
            {
                break;
            }
        }
    }

    private bool TryRunTemplate(TemplatePlan template)
    {
        if (_message.Tokens[0].Kind != TokenKind.Object)
        {
            return Fail(NormalizationError.RootIsNoObject(template.Template));
        }

        if (template.Match is not { } match)
        {
            return Fail(NormalizationError.NoExpression(template.Template, NormalizationStage.Match, "TypeMatchExpression"));
        }

        if (match.SyntaxError is { } syntaxError)
        {
            return Fail(NormalizationError.Failed(template.Template, NormalizationStage.Match, match.Source, syntaxError));
        }

        return match.JmesPath is null ? TryRunPathMatches(template, match) : TryRunJmesMatches(template, match);
    }

    private bool TryRunPathMatches(TemplatePlan template, ExpressionPlan match)
    {
        _matches.Clear();
        NormalizationError? error = null;
        try
        {
            match.JsonPath!.Select(_message, 0, _matches, _budget);
        }
        catch (ExpressionException exception)
        {
            // The reference looks for the next match when it is done with the one before: those found are still used.
            error = NormalizationError.Failed(template.Template, NormalizationStage.Match, match.Source, exception);
        }

        for (var i = 0; i < _matches.Count; i++)
        {
            if (!TryRunMatch(template, _matches[i]) && _options.ErrorScope != ErrorScope.Match)
            {
                return false;
            }
        }

        return error is null || Fail(error);
    }

    private bool TryRunMatch(TemplatePlan template, int match)
    {
        _match = match;
        if (!template.AddsMatchedToken)
        {
            (_index, _root) = (_message, match);
            return TryTakeMeasurement(template);
        }

        if (match < 0)
        {
            return Fail(NormalizationError.MemberMatched(template.Template));
        }

        _scope.Add(match);
        (_index, _root) = (_scope.Index, 0);
        var succeeded = TryTakeMeasurement(template);
        _scope.Remove();
        return succeeded;
    }

    private bool Fail(NormalizationError error)
    {
        _visitor.VisitError(error);
        return false;
    }
}
