namespace HealthData.MedTech;

/// <content>Values of JSONPath expressions.</content>
internal sealed partial class NormalizationRun
{
    /// <summary>
    /// Evaluates a JSONPath that may select one token; none is -1, and a member of an object an object.
    /// </summary>
    private bool TrySelect(
        TemplatePlan template, NormalizationStage stage, ExpressionPlan expression, out TokenIndex index, out int token)
    {
        (index, token) = (_message, -1);
        if (expression.SyntaxError is { } syntaxError)
        {
            return Fail(NormalizationProblem.Failed(template.Template, stage, expression.Source, syntaxError));
        }

        _selected.Clear();
        ExpressionException? failure = null;
        try
        {
            index = Select(expression);
        }
        catch (ExpressionException exception)
        {
            failure = exception;
        }

        if (_selected.Count > 1)
        {
            failure = new ExpressionException(ExpressionErrorKind.MultipleTokens, "Path returned multiple tokens.");
        }

        if (failure is not null)
        {
            return Fail(NormalizationProblem.Failed(template.Template, stage, expression.Source, failure));
        }

        token = _selected.Count == 0 ? -1 : _selected[0];
        return true;
    }

    private TokenIndex Select(ExpressionPlan expression)
    {
        switch (expression.Use)
        {
            case MatchUse.None when expression.IsInvariant:
                expression.JsonPath!.SelectNodes(_message, 0, _selected, _budget);
                return _message;
            case MatchUse.Alone when _match >= 0:
                expression.Rest!.SelectAll(new EvaluationScope(_message, _match, _budget), _match, _selected);
                return _message;
            case MatchUse.Last when _match >= 0 && !_scope.ReplacesMember:
                SelectInMessage(expression);
                expression.JsonPath!.SelectNodes(_message, _match, _selected, _budget);
                return _message;
            default:
                var index = Scope(out var root);
                expression.JsonPath!.SelectNodes(index, root, _selected, _budget);
                return index;
        }
    }

    /// <summary>Selects from the message without the match, which gives the same for all matches.</summary>
    private void SelectInMessage(ExpressionPlan expression)
    {
        ref var known = ref _invariants[expression.Slot];
        if (known.Turn == _turn)
        {
            for (var i = 0; i < known.Count; i++)
            {
                _selected.Add(known.Token);
            }

            return;
        }

        RemoveScope();
        expression.JsonPath!.SelectNodes(_message, 0, _selected, _budget);
        known.Turn = _turn;
        known.Count = Math.Min(_selected.Count, 2);
        known.Token = _selected.Count == 0 ? -1 : _selected[0];
    }
}
