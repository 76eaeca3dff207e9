using System.Runtime.CompilerServices;

namespace HealthData.MedTech;

/// <content>Taking a measurement from a match.</content>
internal sealed partial class NormalizationRun
{
    private int _match;
    private bool _seesMatchAlone;
    private bool _isMatchAdded;
    private byte[] _scratch = new byte[256];

    private bool TryTakeMeasurement(TemplatePlan template)
    {
        _row.Clear(template);
        if (!TryTakeText(template, template.DeviceId, out _row.DeviceId)
            || !TryTakeTime(template, template.Timestamp)
            || (
                template.CorrelationId is { } correlation && !TryTakeText(
                    template, correlation, out _row.CorrelationId))
            || (template.PatientId is { } patient && !TryTakeText(template, patient, out _row.PatientId))
            || (template.EncounterId is { } encounter && !TryTakeText(template, encounter, out _row.EncounterId)))
        {
            return false;
        }

        var values = template.Values;
        for (var i = 0; i < values.Length; i++)
        {
            if (!TryTakeText(template, values[i], out var text))
            {
                return false;
            }

            if (text.Exists)
            {
                _row.Add(i, text);
            }
        }

        _visitor.Visit(new MeasurementView(_row));
        return true;
    }

    private bool TryTakeText(TemplatePlan template, FieldPlan field, out TextSlice text) =>
        TryReadPlainText(field, out text) || TryTakeOtherText(template, field, out text);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryTakeOtherText(TemplatePlan template, FieldPlan field, out TextSlice text) =>
        TryReadKnownText(field, out text)
            || (field.Path is { } path && _match >= 0 && Follow(path) is >= 0 and var token
                && TryReadPlain(token, out text))
            || TryTakeAnyText(template, field, out text);

    private bool TryTakeAnyText(TemplatePlan template, FieldPlan field, out TextSlice text)
    {
        text = default;
        _trace?.BeginField(field);
        if (field.HasNoName)
        {
            return Fail(NormalizationProblem.NoValueName(template.Template, field.Expression?.Source));
        }

        if (field.Expression is not { } expression)
        {
            return !field.IsRequired
                || Fail(NormalizationProblem.NoExpression(template.Template, field.Stage, field.Name));
        }

        if (!TryEvaluateText(template, field, expression, out var status, out text))
        {
            return false;
        }

        _trace?.Evaluated(expression, status, _row.Utf8(text));
        if (!field.IsRequired || status == ValueStatus.Found)
        {
            return true;
        }

        return Fail(NormalizationProblem.NoValue(
            template.Template,
            field.Stage,
            field.Name,
            expression.Source,
            null,
            status == ValueStatus.Missing ? null : [new FailedAttempt(expression.Source, status)]));
    }

    private bool TryTakeTime(TemplatePlan template, FieldPlan field) =>
        TryReadPlainTime(field)
            || (field.Path is { } path && _match >= 0 && Follow(path) is >= 0 and var token
                && _message.TryReadDate(token, out _row.Occurrence))
            || TryTakeAnyTime(template, field);

    private bool TryTakeAnyTime(TemplatePlan template, FieldPlan field)
    {
        _trace?.BeginField(field);
        if (field.Expression is not { } expression)
        {
            return Fail(NormalizationProblem.NoExpression(template.Template, field.Stage, field.Name));
        }

        if (!TryEvaluateTime(template, field, expression, out var status))
        {
            return false;
        }

        _trace?.Evaluated(expression, status, _row.Occurrence);
        if (status == ValueStatus.Found)
        {
            return true;
        }

        var alternateStatus = ValueStatus.Missing;
        if (field.Alternate is { } alternate)
        {
            if (!TryEvaluateTime(template, field, alternate, out alternateStatus))
            {
                return false;
            }

            _trace?.Evaluated(alternate, alternateStatus, _row.Occurrence);
            if (alternateStatus == ValueStatus.Found)
            {
                return true;
            }
        }

        var attempt = new FailedAttempt(expression.Source, status);
        FailedAttempt[]? attempts = status == ValueStatus.Missing ? null : [attempt];
        if (alternateStatus != ValueStatus.Missing)
        {
            var other = new FailedAttempt(field.Alternate!.Source, alternateStatus);
            attempts = attempts is null ? [other] : [attempt, other];
        }

        return Fail(NormalizationProblem.NoValue(
            template.Template,
            field.Stage,
            field.Name,
            expression.Source,
            field.Alternate?.Source,
            attempts));
    }

    private bool TryEvaluateText(
        TemplatePlan template,
        FieldPlan field,
        ExpressionPlan expression,
        out ValueStatus status,
        out TextSlice text) =>
        expression.IsInvariant
            ? TryEvaluateTextOnce(template, field, expression, out status, out text)
            : TryEvaluateTextNow(template, field, expression, out status, out text);

    private bool TryEvaluateTextNow(
        TemplatePlan template, FieldPlan field, ExpressionPlan expression, out ValueStatus status, out TextSlice text)
    {
        text = default;
        if (expression.Members is { } members && (_match >= 0 || expression.IsInvariant))
        {
            status = ReadText(_message, FollowField(expression, members), out text);
            return true;
        }

        if (expression.JmesPath is not null)
        {
            return TryEvaluateJmesText(template, field, expression, out status, out text);
        }

        status = ValueStatus.Missing;
        if (!TrySelect(template, field.Stage, expression, out var index, out var token))
        {
            return false;
        }

        status = ReadText(index, token, out text);
        return true;
    }

    private bool TryEvaluateTime(
        TemplatePlan template, FieldPlan field, ExpressionPlan expression, out ValueStatus status) =>
        expression.IsInvariant
            ? TryEvaluateTimeOnce(template, field, expression, out status)
            : TryEvaluateTimeNow(template, field, expression, out status);

    private bool TryEvaluateTimeNow(
        TemplatePlan template, FieldPlan field, ExpressionPlan expression, out ValueStatus status)
    {
        if (expression.Members is { } members && (_match >= 0 || expression.IsInvariant))
        {
            status = ReadTime(_message, FollowField(expression, members));
            return true;
        }

        if (expression.JmesPath is not null)
        {
            return TryEvaluateJmesTime(template, field, expression, out status);
        }

        status = ValueStatus.Missing;
        if (!TrySelect(template, field.Stage, expression, out var index, out var token))
        {
            return false;
        }

        status = ReadTime(index, token);
        return true;
    }

    private ValueStatus ReadText(TokenIndex index, int token, out TextSlice text)
    {
        text = default;
        if (token < -1)
        {
            return ValueStatus.WrongType;
        }

        if (token >= 0 && ReferenceEquals(index, _message) && TryReadPlain(token, out text))
        {
            return ValueStatus.Found;
        }

        var status = TokenText.TryGetUtf8(index, token, ref _scratch, out var utf8);
        if (status is ValueStatus.Found or ValueStatus.Blank)
        {
            text = _row.Keep(utf8);
        }

        return status;
    }

    private ValueStatus ReadTime(TokenIndex index, int token)
    {
        if (token < -1)
        {
            return ValueStatus.WrongType;
        }

        // Texts of dates that are kept are dates here all the same.
        return _options.KeepDateText && token >= 0
            && index.Tokens[token] is { Kind: TokenKind.String, Flags: TokenFlags.None or TokenFlags.EscapedName }
            && DateText.TryRead(index.RawText(token), out _row.Occurrence)
                ? ValueStatus.Found
                : Timestamp.TryRead(index, token, _options.TimeProvider, out _row.Occurrence);
    }
}
