namespace HealthData.Fhir;

/// <summary>The result of a validation by the server.</summary>
/// <threadsafety>Safe for concurrent reads.</threadsafety>
[DebuggerDisplay("IsValid = {IsValid}")]
public sealed class FhirValidationResult
{
    internal FhirValidationResult(IReadOnlyList<ServiceIssue> issues) => Issues = issues;

    /// <summary>Gets a value that indicates whether no issue is an error.</summary>
    public bool IsValid => !Issues.Any(issue => issue.Severity is "error" or "fatal");

    /// <summary>Gets what the server says about the resource.</summary>
    public IReadOnlyList<ServiceIssue> Issues { get; }
}
