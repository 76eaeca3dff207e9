using System.Diagnostics.CodeAnalysis;

namespace HealthData.MedTech;

/// <summary>Writes the values of Observations and components, without the name of the element.</summary>
internal sealed class ValueWriter(Utf8Text text, ProjectionOptions options)
{
    /// <summary>Writes a value of which the group has at least one; nothing where it is empty.</summary>
    /// <param name="value">The value of the template.</param>
    /// <param name="group">The measurements.</param>
    /// <param name="count">How many values the group has.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="start">Where a series begins.</param>
    /// <param name="end">Where a series ends.</param>
    /// <returns>What keeps the value from being written; null where nothing does.</returns>
    public ProjectionProblem? Write(
        ValuePlan value, ObservationGroup group, int count, string first, DateTime start, DateTime end)
    {
        switch (value.Kind)
        {
            case FhirValueKind.SampledData:
                return WriteSeries(value, group, GroupValues.List(group, value.Template.Name!), start, end);
            case FhirValueKind.CodeableConcept:
                if (value.Template.Codes is null)
                {
                    return Incomplete(group, value.Template, "has a CodeableConcept without codes");
                }

                text.Append(value.Concept);
                return null;
            case var _ when count > 1:
                return Problem(ProjectionProblemCode.SeveralValues, group, value.Template, count);
            case FhirValueKind.Quantity:
                text.Append("{\"value\":"u8);
                if (!QuantityText.TryAppend(text, first))
                {
                    return Problem(ProjectionProblemCode.InvalidQuantity, group, value.Template);
                }

                if (value.Tail.Length > 1)
                {
                    text.Append((byte)',');
                }

                text.Append(value.Tail);
                return null;
            default:
                text.Append((byte)'"');
                text.AppendEscaped(first.AsSpan().Trim());
                text.Append((byte)'"');
                return null;
        }
    }

    /// <summary>Writes a series.</summary>
    /// <returns>What keeps the value from being written; null where nothing does.</returns>
    public ProjectionProblem? WriteSeries(
        ValuePlan value, ObservationGroup group, List<Sample> samples, DateTime start, DateTime end)
    {
        if (!TryGetStep(value, group, out var step, out var problem))
        {
            return problem;
        }

        text.Append(value.Head);
        problem = WriteData(value, group, samples, start, end, step);
        text.Append("\"}"u8);
        return problem;
    }

    /// <summary>Writes the data of a series.</summary>
    /// <returns>What keeps the data from being written; null where nothing does.</returns>
    public ProjectionProblem? WriteData(
        ValuePlan value, ObservationGroup group, List<Sample> samples, DateTime start, DateTime end, long step)
    {
        var slots = SampledSeries.SlotsOf(start, end, step);
        if (slots > options.MaxSamples)
        {
            return Problem(ProjectionProblemCode.LimitExceeded, group, value.Template);
        }

        // The service looks two steps ahead.
        if ((DateTime.MaxValue.Ticks - start.Ticks) / step < slots + 1)
        {
            return Problem(ProjectionProblemCode.TimeOutOfRange, group, value.Template);
        }

        SampledSeries.Append(text, samples, start, slots, step);
        return null;
    }

    /// <summary>Gets the ticks from one value of a series to the next.</summary>
    public static bool TryGetStep(
        ValuePlan value, ObservationGroup group, out long step, [NotNullWhen(false)] out ProjectionProblem? problem)
    {
        (step, problem) = (0, null);
        if (value.Template.DefaultPeriod is null)
        {
            problem = Incomplete(group, value.Template, "has a SampledData without a defaultPeriod");
        }
        else if (value.Template.DefaultPeriod > (decimal)TimeSpan.MaxValue.TotalMilliseconds / 4)
        {
            problem = Problem(ProjectionProblemCode.TimeOutOfRange, group, value.Template);
        }
        else if ((step = SampledSeries.StepOf(value.Template)) == 0)
        {
            problem = Problem(ProjectionProblemCode.LimitExceeded, group, value.Template);
        }

        return problem is null;
    }

    public static ProjectionProblem Incomplete(ObservationGroup group, FhirValueTemplate? value, string detail) =>
        new(ProjectionProblemCode.IncompleteTemplate, group.Group, group.Template, value, detail: detail);

    private static ProjectionProblem Problem(
        ProjectionProblemCode code, ObservationGroup group, FhirValueTemplate value, int count = 0) =>
        new(code, group.Group, group.Template, value, count);
}
