using System.Globalization;

namespace HealthData.MedTech;

/// <summary>The words in which text and page explain.</summary>
internal static class ExplanationWords
{
    /// <summary>The number of things, and their name.</summary>
    public static string Count(int count, string noun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} {(count == 1 ? noun : noun.EndsWith("ch", StringComparison.Ordinal) ? noun + "es" : noun + "s")}");

    /// <summary>What came of the message, in one sentence.</summary>
    public static string Summary(MessageExplanation explanation)
    {
        var matched = explanation.Templates.Count(template => template.Verdict == TemplateVerdict.Matched);
        var text = string.Create(CultureInfo.InvariantCulture, $"{matched} of ")
            + Count(explanation.Templates.Count, "template")
            + $" {(matched == 1 ? "matches" : "match")}: "
            + Count(explanation.Measurements.Count, "measurement");
        if (explanation.HasFhirStage)
        {
            text += $", {Count(explanation.Observations.Count, "Observation")}";
        }

        return $"{text}, {Count(explanation.Problems.Count + explanation.ProjectionProblems.Count, "problem")}.";
    }

    /// <summary>The kind of a template, as mappings have it.</summary>
    public static string Kind(TemplateExplanation template) => $"{template.Template.Kind}Content";

    public static string Verdict(TemplateExplanation template) => template.Verdict switch
    {
        TemplateVerdict.Matched => Count(template.Matches.Count, "match") + ProblemsOf(template),
        TemplateVerdict.NotMatched => "no match",
        TemplateVerdict.Failed => "match failed",
        _ => "not tried",
    };

    private static string ProblemsOf(TemplateExplanation template)
    {
        var count = template.Matches.Count(match => match.Problem is not null) + (template.Problem is null ? 0 : 1);
        return count == 0 ? "" : $", {Count(count, "problem")}";
    }

    /// <summary>Why there is no match; null where there is one.</summary>
    public static string? WhyNot(TemplateExplanation template, NameMask mask) => template.Verdict switch
    {
        TemplateVerdict.NotMatched => template.Miss?.Describe(mask) ?? "The match expression selects nothing.",
        TemplateVerdict.Skipped => "An earlier problem ended the message.",
        _ => null,
    };

    public static string Outcome(ExpressionExplanation expression) => expression.Result switch
    {
        ExpressionResult.Found => "found",
        ExpressionResult.Blank => "blank",
        ExpressionResult.Missing => "missing",
        ExpressionResult.Null => "null",
        ExpressionResult.Unusable => "unusable",
        ExpressionResult.Failed => "failed",
        _ => "not evaluated",
    };

    public static string Text(NormalizationProblem problem) =>
        $"{problem.Code}: {problem.Message.TrimEnd('.')}. {problem.Advice}";

    public static string Text(ProjectionProblem problem) => $"{problem.Code}: {problem.Message} {problem.Advice}";

    /// <summary>The device, time and series of a measurement, each with its name.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(NormalizedMeasurement measurement, NameMask mask)
    {
        (string Name, string? Value)[] facts =
        [
            ("time", UtcText.Of(measurement.OccurrenceTimeUtc)),
            ("device", measurement.DeviceId),
            ("patient", measurement.PatientId),
            ("encounter", measurement.EncounterId),
            ("correlation", measurement.CorrelationId),
            .. measurement.Properties.Select(property => (property.Name, (string?)property.Value)),
        ];
        return facts.Where(fact => fact.Value is not null).Select(fact => (fact.Name, mask.Value(fact.Value!)));
    }

    /// <summary>The device and series of a group, and its Observations, in one line.</summary>
    public static string Text(MeasurementGroup group, NameMask mask)
    {
        (string Name, string? Value)[] facts =
        [
            ("device", group.DeviceId), ("patient", group.PatientId), ("encounter", group.EncounterId),
            ("correlation", group.CorrelationId),
        ];
        return group.Type
            + string.Concat(facts.Where(fact => fact.Value is not null).Select(
                fact => $", {fact.Name} {mask.Value(fact.Value!)}"))
            + $": {Count(group.Observations.Count, "Observation")}";
    }
}
