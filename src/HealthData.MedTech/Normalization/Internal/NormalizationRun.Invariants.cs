namespace HealthData.MedTech;

/// <content>Expressions that give the same for all matches of a message: evaluated once.</content>
internal sealed partial class NormalizationRun
{
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
