namespace HealthData.MedTech;

/// <summary>The exception of a mapping that cannot be used. It lists all issues, not just the first error.</summary>
public sealed class MappingException : FormatException
{
    internal MappingException(IReadOnlyList<MappingIssue> issues)
        : base("The mapping cannot be used.\n" + string.Join('\n', issues.Select(issue => issue.ToString()))) =>
        Issues = issues;

    /// <summary>
    /// Gets everything that was found in the mapping, in the order in which the MedTech service reports it.
    /// </summary>
    public IReadOnlyList<MappingIssue> Issues { get; }
}
