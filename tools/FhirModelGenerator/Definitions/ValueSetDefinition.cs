namespace FhirModelGenerator.Definitions;

/// <summary>A value set with the codes that it holds; none when its codes cannot be listed. One that binds concepts has
/// the code system.</summary>
internal sealed record ValueSetDefinition(
    string Url, string Name, IReadOnlyList<string> Codes, string? System = null);
