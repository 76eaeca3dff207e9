namespace HealthData.Testing;

/// <summary>The ids of resources: up to 64 letters, digits, hyphens and dots (FHIR R4 2.24.0.1).</summary>
internal static class ResourceId
{
    private const int MaxLength = 64;

    /// <exception cref="FhirException">The text cannot be an id (400).</exception>
    public static void Require(string id)
    {
        if (id.Length is 0 or > MaxLength || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'))
        {
            throw FhirException.Invalid($"An id consists of up to {MaxLength} letters, digits, hyphens and dots.");
        }
    }
}
