namespace HealthData.MedTech;

/// <summary>Makes issues of what keeps a message from giving measurements.</summary>
internal static class ProblemReport
{
    private static readonly MeasurementIdentity AnyPatient = new("patient", "device");

    /// <summary>The options of a projection for which every device has its patient.</summary>
    public static ProjectionOptions WithAnyPatient { get; } = new() { Identify = _ => AnyPatient };

    public static MessageReport Of(
        DeviceMapping mapping,
        ObservationProjector? projector,
        in DeviceMessage? message,
        NormalizationResult result)
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

        var observations = new List<ProjectedObservation>();
        foreach (var measurement in projector is null ? [] : result.Measurements)
        {
            var projected = projector!.Project([measurement]);
            observations.AddRange(projected);
            issues.AddRange(projected.Problems.Select(problem => Describe(problem, projector.Mapping)));
        }

        return new MessageReport(result.Measurements, observations, issues);
    }

    private static MappingIssue Describe(ProjectionProblem problem, FhirMapping mapping)
    {
        var isMissing = problem.Code == ProjectionProblemCode.TemplateNotFound;
        var nearest = isMissing
            ? NearestName.Of(problem.Group.Type, mapping.Templates.Select(template => template.TypeName))
            : null;
        return new MappingIssue(
            MappingIssueSeverity.Error,
            MappingStage.FhirTransformation,
            problem.Code.ToString(),
            isMissing
                ? $"No Fhir Template exists with the type name [{problem.Group.Type}]. Ensure that all Fhir Template "
                    + "type names match Device Mapping type names (including casing)"
                : problem.Message,
            problem.Template?.At ?? MappingPosition.Unknown)
        {
            TypeName = problem.Group.Type,
        }.With(new IssueHelp(
            nearest is null ? problem.Advice : $"Give the two the same type name: the nearest is {nearest}.",
            Mended: nearest));
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
