using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>Writes explanations as JSON.</summary>
internal sealed class ExplanationJson(Utf8JsonWriter writer, NameMask mask)
{
    public void Write(MessageExplanation explanation)
    {
        writer.WriteStartObject();
        WriteList("templates", explanation.Templates, WriteTemplate);
        WriteList("measurements", explanation.Measurements, WriteMeasurement);
        WriteList("problems", explanation.Problems, WriteProblem);
        WriteList("groups", explanation.Groups, WriteGroup);
        writer.WriteStartArray("observations");
        foreach (var observation in explanation.Observations)
        {
            MaskedObservation.Write(writer, observation, mask);
        }

        writer.WriteEndArray();
        WriteList("projectionProblems", explanation.ProjectionProblems, WriteProblem);
        writer.WriteEndObject();
    }

    private void WriteTemplate(TemplateExplanation template)
    {
        writer.WriteNumber("index", template.Template.Index);
        writer.WriteString("typeName", template.Template.TypeName);
        writer.WriteString("kind", template.Template.Kind.ToString());
        writer.WriteString("verdict", template.Verdict.ToString());
        WriteOptional("expression", template.Template.TypeMatch?.Text);
        WriteMiss(template.Miss);
        WriteOptional("problem", template.Problem, WriteProblem);
        WriteList("matches", template.Matches, WriteMatch);
    }

    private void WriteMatch(MatchExplanation match)
    {
        WriteOptional("location", match.Place?.ToText(mask));
        WriteList("expressions", match.Expressions, WriteExpression);
        WriteOptional("problem", match.Problem, WriteProblem);
    }

    private void WriteExpression(ExpressionExplanation expression)
    {
        writer.WriteString("stage", expression.Stage.ToString());
        writer.WriteString("name", expression.Name);
        writer.WriteBoolean("isRequired", expression.IsRequired);
        WriteOptional("expression", expression.Expression?.Text);
        writer.WriteString("result", expression.Result.ToString());
        WriteOptional("value", Masked(expression.Value));
        WriteMiss(expression.Miss);
    }

    private void WriteMiss(ExpressionMiss? miss) => WriteOptional("miss", miss, found =>
    {
        writer.WriteString("reason", found.Reason.ToString());
        writer.WriteString("segment", found.Segment);
        WriteOptional("test", found.Test);
        WriteOptional("location", found.Place?.ToText(mask));
        writer.WriteString("foundKind", found.FoundKind.ToString());
        writer.WriteNumber("foundCount", found.FoundCount);
        WriteOptional("missingName", found.MissingName);
        writer.WriteStartArray("names");
        foreach (var name in found.Names.Where(mask.Shows))
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
        WriteOptional("nearestName", found.NearestName is { } nearest && mask.Shows(nearest) ? nearest : null);
        WriteOptional("value", Masked(found.Value));
        writer.WriteString("text", found.Describe(mask));
    });

    private void WriteMeasurement(NormalizedMeasurement measurement)
    {
        writer.WriteString("type", measurement.Type);
        writer.WriteString("occurrenceTimeUtc", mask.Value(UtcText.Of(measurement.OccurrenceTimeUtc)));
        writer.WriteString("deviceId", mask.Value(measurement.DeviceId));
        WriteOptional("patientId", Masked(measurement.PatientId));
        WriteOptional("encounterId", Masked(measurement.EncounterId));
        WriteOptional("correlationId", Masked(measurement.CorrelationId));
        WriteList("properties", measurement.Properties, property =>
        {
            writer.WriteString("name", property.Name);
            writer.WriteString("value", mask.Value(property.Value));
        });
    }

    private void WriteProblem(NormalizationProblem problem)
    {
        writer.WriteString("code", problem.Code.ToString());
        writer.WriteString("stage", problem.Stage.ToString());
        WriteOptional("typeName", problem.Template?.TypeName);
        WriteOptional("expression", problem.Expression?.Text);
        writer.WriteString("message", problem.Message);
        writer.WriteString("advice", problem.Advice);
        WriteOptional("serviceException", problem.ServiceException);
    }

    private void WriteProblem(ProjectionProblem problem)
    {
        writer.WriteString("code", problem.Code.ToString());
        writer.WriteString("typeName", problem.Group.Type);
        WriteOptional("valueName", problem.ValueName);
        writer.WriteString("message", problem.Message);
        writer.WriteString("advice", problem.Advice);
        WriteOptional("serviceException", problem.ServiceException);
    }

    private void WriteGroup(MeasurementGroup group)
    {
        writer.WriteString("type", group.Type);
        writer.WriteString("deviceId", mask.Value(group.DeviceId));
        WriteOptional("patientId", Masked(group.PatientId));
        WriteOptional("encounterId", Masked(group.EncounterId));
        WriteOptional("correlationId", Masked(group.CorrelationId));
        WriteList("observations", group.Observations, part =>
        {
            writer.WriteString("periodStart", mask.Value(UtcText.Of(part.PeriodStart)));
            writer.WriteString("periodEnd", mask.Value(UtcText.Of(part.PeriodEnd)));
            writer.WriteNumber("measurements", part.Measurements.Count);
        });
        WriteOptional("problem", group.Problem, WriteProblem);
    }

    private string? Masked(string? value) => value is null ? null : mask.Value(value);

    private void WriteOptional(string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private void WriteOptional<T>(string name, T? value, Action<T> writeMembers)
        where T : class
    {
        if (value is not null)
        {
            writer.WriteStartObject(name);
            writeMembers(value);
            writer.WriteEndObject();
        }
    }

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> writeMembers)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writeMembers(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
