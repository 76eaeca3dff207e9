using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Observations;

/// <summary>Prints what keeps measurements from becoming Observations: each problem once, with its count.</summary>
internal static class ProjectionReport
{
    public static void Print(IReadOnlyList<ProjectionProblem> problems, string source, Output output)
    {
        foreach (var same in problems.GroupBy(problem => (problem.Template, Text: problem.ToString())))
        {
            var place = same.Key.Template is { Line: > 0 } template
                ? string.Create(CultureInfo.InvariantCulture, $"({template.Line},{template.Column})")
                : "";
            var count = same.Count();
            var times = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({count:N0} times)");
            output.Error($"{source}{place}: error {PlainText.Clean(same.Key.Text)}{times}");
            output.Error($"    advice: {AdviceOf(same.First())}");
        }
    }

    private static string AdviceOf(ProjectionProblem problem) => problem.Code == ProjectionProblemCode.MissingPatientId
        ? "Give the device template a patientIdExpression, or use --patient."
        : problem.Advice;
}
