namespace HealthData.MedTech.Fhir;

/// <summary>What a span covers.</summary>
/// <param name="Name">The type and the method.</param>
internal sealed record MedTechOperation(string Name);
