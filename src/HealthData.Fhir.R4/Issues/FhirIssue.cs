namespace HealthData.Fhir.R4;

/// <summary>A deviation from JSON or from the definitions of FHIR.</summary>
/// <param name="Message">What is wrong or what is expected, without any value from the data.</param>
/// <param name="Path">The element's path, such as <c>Patient.name[0].given[1]</c>.</param>
/// <param name="Position">The position in bytes, counted from 0; -1 for an object that was not read.</param>
public sealed record FhirIssue(string Message, string Path, long Position)
{
    /// <summary>Gets the kind of the deviation.</summary>
    public FhirIssueKind Kind { get; init; }

    /// <summary>Gets the line, counted from 1; 0 for an object that was not read.</summary>
    public long Line { get; init; }
}
