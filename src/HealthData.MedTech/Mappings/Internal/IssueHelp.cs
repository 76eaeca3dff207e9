namespace HealthData.MedTech;

/// <summary>What helps to mend an issue: see the members of <see cref="MappingIssue"/>.</summary>
internal readonly record struct IssueHelp(
    string? Advice = null,
    string? Expected = null,
    string? Found = null,
    string? Mended = null,
    string? Expression = null);
