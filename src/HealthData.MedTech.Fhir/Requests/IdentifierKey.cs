namespace HealthData.MedTech.Fhir;

/// <summary>What a resource is found by.</summary>
/// <param name="Type">The type of the resource.</param>
/// <param name="System">The system of its identifier; null for any.</param>
/// <param name="Value">The value of its identifier.</param>
internal readonly record struct IdentifierKey(string Type, string? System, string Value);
