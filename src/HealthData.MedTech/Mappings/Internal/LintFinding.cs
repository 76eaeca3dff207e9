namespace HealthData.MedTech;

/// <summary>Something about a template that is right and may not be meant.</summary>
/// <param name="Code">One of <see cref="MappingIssueCode"/>.</param>
/// <param name="Message">What it is.</param>
/// <param name="Help">What to do about it.</param>
/// <param name="Expression">The expression that it is about, or null.</param>
internal sealed record LintFinding(
    string Code, string Message, IssueHelp Help, MappingExpression? Expression = null);
