namespace FhirModelGenerator.Definitions;

/// <summary>Everything that the model is generated from.</summary>
internal sealed record ModelDefinitions(
    string FhirVersion,
    IReadOnlyList<TypeDefinition> Types,
    IReadOnlyList<ValueSetDefinition> ValueSets,
    IReadOnlyList<SearchParameterDefinition> SearchParameters);
