namespace FhirModelGenerator.Definitions;

/// <summary>A search parameter of one type of resource.</summary>
internal sealed record SearchParameterDefinition(string Resource, string Code, string Type);
