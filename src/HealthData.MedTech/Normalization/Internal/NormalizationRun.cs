using System.Numerics;

namespace HealthData.MedTech;

/// <summary>
/// The working state of a normalizer: runs the templates over one message at a time, for one thread at a time.
/// </summary>
internal sealed partial class NormalizationRun
{
    private readonly NormalizationPlan _plan;
    private readonly NormalizationOptions _options;
    private readonly TokenIndex _message;
    private readonly MatchedTokenScope _scope;
    private readonly MemberSlots _slots;
    private readonly TemplateActivation _activation;
    private readonly InvariantResult[] _invariants;
    private readonly JmesCache _cache;
    private readonly TokenList _matches = new();
    private readonly TokenList _selected = new();
    private readonly EvaluationBudget _budget;
    private readonly MeasurementRow _row;
    private IMeasurementVisitor _visitor = null!;
    private RunTrace? _trace;
    private long _turn;
    private bool _isLimitExceeded;

    public NormalizationRun(NormalizationPlan plan, NormalizationOptions options, RunPool pool)
    {
        Pool = pool;
        _plan = plan;
        _options = options;
        _message = new TokenIndex { KeepsDateText = options.KeepDateText, Names = plan.Names };
        _scope = new MatchedTokenScope(_message);
        _slots = new MemberSlots(_message, plan.Names.Count);
        _activation = new TemplateActivation(plan, _message);
        _invariants = new InvariantResult[plan.InvariantCount];
        _cache = new JmesCache(_message, plan.CachedPartCount);
        _budget = new EvaluationBudget(options.Limits);
        _row = new MeasurementRow(_message);
    }

    /// <summary>Where it goes back to.</summary>
    public RunPool Pool { get; }

    /// <summary>The message, until the next one is read.</summary>
    public TokenIndex Message => _message;

    public void Run(in DeviceMessage message, RunTrace trace)
    {
        _trace = trace;
        try
        {
            Run(message, (IMeasurementVisitor)trace);
        }
        finally
        {
            _trace = null;
        }
    }

    public void Run(in DeviceMessage message, IMeasurementVisitor visitor)
    {
        _visitor = visitor;
        if (!TryRead(message))
        {
            return;
        }

        _turn++;
        _scope.Clear();
        _slots.Clear();
        _row.Begin(message.EnqueuedTime is { } enqueued ? enqueued.UtcDateTime : default);
        if (_message.Tokens[0].Kind != TokenKind.Object)
        {
            FailForRoot();
            return;
        }

        try
        {
            RunTemplates();
        }
        finally
        {
            _cache.End();
        }
    }

    private void RunTemplates()
    {
        _activation.Find();
        var active = _activation.Active;
        for (var word = 0; word < active.Length; word++)
        {
            for (var set = active[word]; set != 0; set &= set - 1)
            {
                // A limit is not the service's: it ends the template alone.
                if (!TryRunTemplate((word << 6) + BitOperations.TrailingZeroCount(set))
                    && _options.ProblemScope == ProblemScope.Message
                    && !_isLimitExceeded)
                {
                    return;
                }
            }
        }
    }

    private void FailForRoot()
    {
        foreach (var template in _plan.Templates)
        {
            Fail(NormalizationProblem.RootIsNoObject(template.Template));
            if (_options.ProblemScope == ProblemScope.Message)
            {
                return;
            }
        }
    }

    private bool TryRunTemplate(int number)
    {
        var template = _plan.Templates[number];
        _isLimitExceeded = false;
        if (template.SpendsSteps)
        {
            _budget.Reset(_message.TextLength, template.ExpressionCount);
        }

        if (template.Matches is { IsEvaluated: false } matches)
        {
            return TryRunFastMatches(template, matches, number);
        }

        _trace?.BeginTemplate(template);
        if (template.Match is not { } match)
        {
            return Fail(
                NormalizationProblem.NoExpression(template.Template, NormalizationStage.Match, "TypeMatchExpression"));
        }

        if (match.SyntaxError is { } syntaxError)
        {
            return Fail(
                NormalizationProblem.Failed(template.Template, NormalizationStage.Match, match.Source, syntaxError));
        }

        return match.JmesPath is null ? TryRunPathMatches(template, match) : TryRunJmesMatches(template, match);
    }

    private bool TryRunPathMatches(TemplatePlan template, ExpressionPlan match)
    {
        _matches.Clear();
        NormalizationProblem? error = null;
        try
        {
            match.JsonPath!.SelectNodes(_message, 0, _matches, _budget);
        }
        catch (ExpressionException exception)
        {
            // The reference looks for the next match when it is done with the one before: those found are still used.
            error = NormalizationProblem.Failed(template.Template, NormalizationStage.Match, match.Source, exception);
        }

        for (var i = 0; i < _matches.Count; i++)
        {
            _trace?.BeginMatch(_matches[i]);
            if (!TryRunMatch(template, _matches[i]) && EndsTemplate)
            {
                return false;
            }
        }

        return error is null || Fail(error);
    }

    private bool TryRunMatch(TemplatePlan template, int match)
    {
        _match = match;
        _seesMatchAlone = !template.AddsMatchedToken;
        if (_seesMatchAlone)
        {
            return TryTakeMeasurement(template);
        }

        if (match < 0)
        {
            return Fail(NormalizationProblem.MemberMatched(template.Template));
        }

        var succeeded = TryTakeMeasurement(template);
        RemoveScope();
        return succeeded;
    }

    /// <summary>Takes a match out of the message again that was added to it.</summary>
    private void RemoveScope()
    {
        if (_isMatchAdded)
        {
            _scope.Remove();
            _isMatchAdded = false;
        }
    }

    /// <summary>
    /// Gives the index that expressions see which are not in a fast form, and what in it is their root; the match is
    /// added to it when first needed.
    /// </summary>
    private TokenIndex Scope(out int root)
    {
        if (_seesMatchAlone)
        {
            root = _match;
            return _message;
        }

        root = 0;
        if (!_isMatchAdded)
        {
            _scope.Add(_match);
            _isMatchAdded = true;
        }

        return _scope.Index;
    }

    private bool EndsTemplate => _isLimitExceeded || _options.ProblemScope != ProblemScope.Match;

    private bool Fail(NormalizationProblem error)
    {
        _isLimitExceeded |= error.Code == NormalizationProblemCode.LimitExceeded;
        _visitor.VisitProblem(error);
        return false;
    }
}
