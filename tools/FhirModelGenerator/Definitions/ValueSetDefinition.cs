namespace FhirModelGenerator.Definitions;

/// <summary>A value set with the codes that it holds; none when its codes cannot be listed.</summary>
internal sealed record ValueSetDefinition(string Url, string Name, IReadOnlyList<string> Codes);
