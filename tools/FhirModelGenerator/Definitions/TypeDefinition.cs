namespace FhirModelGenerator.Definitions;

/// <summary>A resource or a data type, with the elements that it defines itself.</summary>
internal sealed record TypeDefinition(
    string Name, string Kind, string? Base, bool Abstract, IReadOnlyList<ElementDefinition> Elements)
{
    public bool IsResource => Kind == "resource";
}
