namespace HealthData.MedTech;

/// <summary>A mapping that cannot be used. It lists all that was found in it, not just the first error.</summary>
public sealed class MappingException : FormatException
{
    internal MappingException(IReadOnlyList<MappingFinding> findings)
        : base("The mapping cannot be used.\n" + string.Join('\n', findings.Select(finding => finding.ToString()))) =>
        Findings = findings;

    /// <summary>Everything that was found in the mapping, in the order in which the MedTech service reports it.</summary>
    public IReadOnlyList<MappingFinding> Findings { get; }
}
