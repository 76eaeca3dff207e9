namespace HealthData.MedTech;

/// <content>Matches and values of JMESPath expressions. Only CalculatedContent has them.</content>
internal sealed partial class NormalizationRun
{
    // A match that is no token of the message, so that fast forms have nothing to read.
    private const int Made = -1;

    /// <summary>
    /// A projection gives a match for each of its elements, null none, and all else is one match, false and empty too.
    /// </summary>
    private bool TryRunJmesMatches(TemplatePlan template, ExpressionPlan match)
    {
        JmesValue result;
        try
        {
            result = match.JmesPath!.Evaluate(_message, 0, _budget);
        }
        catch (ExpressionException exception)
        {
            return Fail(
                NormalizationProblem.Failed(template.Template, NormalizationStage.Match, match.Source, exception));
        }

        if (!result.IsProjection)
        {
            return result.IsNull(_message) || TryRunJmesMatch(template, result);
        }

        var items = result.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryRunJmesMatch(template, items[i]) && EndsTemplate)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRunJmesMatch(TemplatePlan template, in JmesValue match)
    {
        _trace?.BeginMatch(match.Kind == JmesKind.Token ? match.Token : Made);
        if (match.Kind == JmesKind.Token)
        {
            return TryRunMatch(template, match.Token);
        }

        var target = _scope.Begin();
        JmesTokens.Append(_message, target, match);
        _scope.End(target);
        (_match, _seesMatchAlone, _isMatchAdded) = (Made, false, true);
        var succeeded = TryTakeMeasurement(template);
        RemoveScope();
        return succeeded;
    }

    /// <summary>
    /// Evaluates over the message with the match in it; or over the message alone, for what never sees the match.
    /// </summary>
    private bool TryEvaluateJmes(
        TemplatePlan template, FieldPlan field, ExpressionPlan expression, out TokenIndex index, out JmesValue value)
    {
        (index, value) = (_message, default);
        if (expression.SyntaxError is { } syntaxError)
        {
            return Fail(NormalizationProblem.Failed(template.Template, field.Stage, expression.Source, syntaxError));
        }

        try
        {
            // The root as a match of its own would be seen to have itself as a member without end.
            if (expression.IsInvariant)
            {
                value = expression.JmesPath!.TryEvaluate(index, 0, _budget, _cache);
            }
            else if (expression.NeedsNoScope && _match > 0)
            {
                value = expression.JmesPath!.TryEvaluateWithMatch(index, _match, _budget, _cache);
            }
            else
            {
                index = Scope(out var root);
                value = expression.JmesPath!.TryEvaluate(index, root, _budget, _cache);
            }
        }
        catch (ExpressionException exception)
        {
            return Fail(NormalizationProblem.Failed(template.Template, field.Stage, expression.Source, exception));
        }

        if (value.Kind == JmesKind.Failure)
        {
            return Fail(NormalizationProblem.Failed(template.Template, field.Stage, expression.Source, value.Failure));
        }

        return !value.IsProjection || value.Count <= 1
            || Fail(NormalizationProblem.SeveralSelected(template.Template, field.Stage, expression.Source));
    }

    private bool TryEvaluateJmesText(
        TemplatePlan template, FieldPlan field, ExpressionPlan expression, out ValueStatus status, out TextSlice text)
    {
        (status, text) = (ValueStatus.Missing, default);
        if (!TryEvaluateJmes(template, field, expression, out var index, out var value))
        {
            return false;
        }

        switch (value.Kind)
        {
            case JmesKind.Token:
                if (!value.IsNull(index))
                {
                    status = ReadText(index, value.Token, out text);
                }

                break;
            case JmesKind.Double:
                Span<byte> number = stackalloc byte[NumberText.MaxDoubleLength];
                text = _row.Keep(number[..NumberText.Write(value.Double, number)]);
                status = ValueStatus.Found;
                break;
            case JmesKind.Missing or JmesKind.Null:
                break;
            default:
                status = value.TryGetText(index, out var made);
                text = made is null ? default : _row.Keep(made);
                break;
        }

        return true;
    }

    private bool TryEvaluateJmesTime(
        TemplatePlan template, FieldPlan field, ExpressionPlan expression, out ValueStatus status)
    {
        status = ValueStatus.Missing;
        if (!TryEvaluateJmes(template, field, expression, out var index, out var value))
        {
            return false;
        }

        if (!value.IsNull(index))
        {
            status = value.Kind == JmesKind.Token
                ? ReadTime(index, value.Token)
                : value.TryGetTime(index, _options.TimeProvider, out _row.Occurrence);
        }

        return true;
    }
}
