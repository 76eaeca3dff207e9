namespace HealthData.MedTech.Fhir;

/// <summary>A Patient or Device to create, or a Device that gets its patient.</summary>
/// <param name="Key">What it is found by.</param>
/// <param name="Id">The id.</param>
/// <param name="Json">The resource as it shall be.</param>
/// <param name="Patient">The id of the patient that a device gets; null for a patient.</param>
/// <param name="Existing">The resource as it is; null for a new one.</param>
internal sealed record ResourceChange(
    IdentifierKey Key, string Id, ReadOnlyMemory<byte> Json, string? Patient, FoundResource? Existing);
