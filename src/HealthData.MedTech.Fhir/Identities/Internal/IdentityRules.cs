namespace HealthData.MedTech.Fhir;

/// <summary>How resources are found.</summary>
/// <param name="Mode">How devices, patients, and encounters are found.</param>
/// <param name="DeviceSystem">The system of the identifiers of devices; null for any.</param>
/// <param name="ChecksPatient">Whether a device has to be of the patient that the message names.</param>
internal sealed record IdentityRules(IdentityMode Mode, string? DeviceSystem, bool ChecksPatient);
