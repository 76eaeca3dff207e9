namespace HealthData.Fhir.R4;

/// <summary>A deviation from JSON or from the definitions of FHIR.</summary>
/// <param name="Message">What is wrong, without any value from the data.</param>
/// <param name="Path">The element's path, such as <c>Patient.name[0].given[1]</c>.</param>
/// <param name="Position">The position in bytes, counted from 0.</param>
public sealed record FhirIssue(string Message, string Path, long Position);
