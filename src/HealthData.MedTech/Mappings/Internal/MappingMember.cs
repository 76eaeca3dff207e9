namespace HealthData.MedTech;

/// <summary>A member of an object of a mapping's text.</summary>
/// <param name="Name">The name, unescaped.</param>
/// <param name="Value">The value.</param>
/// <param name="At">Behind the colon.</param>
internal sealed record MappingMember(string Name, MappingNode Value, MappingPosition At);
