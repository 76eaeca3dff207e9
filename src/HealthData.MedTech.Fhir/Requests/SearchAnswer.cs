namespace HealthData.MedTech.Fhir;

/// <summary>What a search for an identifier gave.</summary>
/// <param name="Found">The resources; null where they aren't known.</param>
/// <param name="Refused">The status with which the service refuses the search; null where it doesn't.</param>
internal readonly record struct SearchAnswer(List<FoundResource>? Found, int? Refused = null);
