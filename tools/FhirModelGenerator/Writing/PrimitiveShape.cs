namespace FhirModelGenerator.Writing;

/// <summary>A primitive type: what it is for the runtime, its C# type and the rule for its values.</summary>
internal sealed record PrimitiveShape(ElementKind Kind, string Type, string? Rule = null);
