namespace HealthData.MedTech;

/// <summary>Makes issues of what keeps a message from giving measurements.</summary>
internal static class ProblemReport
{
    public static MessageReport Of(DeviceMapping mapping, in DeviceMessage? message, NormalizationResult result)
    {
        var issues = new List<MappingIssue>();
        foreach (var problem in result.Problems)
        {
            issues.Add(Describe(problem).With(
                message is { } known ? MatchHelp.Of(mapping, problem, known) : new IssueHelp(problem.Advice)));
        }

        if (result.Measurements.Count == 0 && result.Problems.Count == 0)
        {
            issues.Add(new MappingIssue(
                MappingIssueSeverity.Warning,
                MappingStage.Normalization,
                MappingIssueCode.NoMeasurement,
                "No measurements were produced for the given device data.",
                MappingPosition.Unknown)
            {
                Advice =
                    "No template matches the message. Compare the names in the match expressions with those of the "
                    + "message, and their case.",
            });
        }

        return new MessageReport(result.Measurements, issues);
    }

    private static MappingIssue Describe(NormalizationProblem problem)
    {
        var message = problem.Message;
        for (var index = 0; index < problem.Causes.Count; index++)
        {
            message += $"\n{index + 2}:{problem.Causes[index]}";
        }

        return new MappingIssue(
            MappingIssueSeverity.Error,
            MappingStage.Normalization,
            problem.Code.ToString(),
            message,
            new MappingPosition(problem.Line, problem.Column))
        {
            TypeName = problem.Template?.TypeName,
            TemplateIndex = problem.Template?.Index,
            Expression = problem.Expression?.Text,
        };
    }
}
