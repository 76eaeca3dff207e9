namespace HealthData.MedTech;

/// <content>Expressions that give the same for all matches of a message: evaluated once.</content>
internal sealed partial class NormalizationRun
{
    /// <summary>
    /// Gives what an expression has given for an earlier match of the message, which most of them are.
    /// </summary>
    private bool TryReadKnownText(FieldPlan field, out TextSlice text)
    {
        var slot = field.Slot;
        if (slot >= 0)
        {
            ref readonly var known = ref _invariants[slot];
            if (known.Turn == _turn && known.Status == ValueStatus.Found)
            {
                text = known.Text;
                return true;
            }
        }

        text = default;
        return false;
    }

    private bool TryEvaluateTextOnce(
        TemplatePlan template, FieldPlan field, ExpressionPlan expression, out ValueStatus status, out TextSlice text)
    {
        ref var known = ref _invariants[expression.Slot];
        if (known.Turn != _turn)
        {
            if (!TryEvaluateTextNow(template, field, expression, out status, out text))
            {
                return false;
            }

            (known.Turn, known.Status, known.Text) = (_turn, status, _row.KeepForMessage(text));
        }

        (status, text) = (known.Status, known.Text);
        return true;
    }

    private bool TryEvaluateTimeOnce(
        TemplatePlan template, FieldPlan field, ExpressionPlan expression, out ValueStatus status)
    {
        ref var known = ref _invariants[expression.Slot];
        if (known.Turn != _turn)
        {
            if (!TryEvaluateTimeNow(template, field, expression, out status))
            {
                return false;
            }

            (known.Turn, known.Status, known.Time) = (_turn, status, _row.Occurrence);
        }

        (status, _row.Occurrence) = (known.Status, known.Time);
        return true;
    }
}
