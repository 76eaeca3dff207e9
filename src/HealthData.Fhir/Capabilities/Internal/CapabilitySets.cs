namespace HealthData.Fhir;

/// <summary>What a server can do, by the type that it does it with.</summary>
/// <param name="Interactions">The codes of interactions.</param>
/// <param name="Operations">The names of operations, without a dollar sign.</param>
/// <param name="SearchParameters">The names of search parameters.</param>
internal sealed record CapabilitySets(
    HashSet<(string Type, string Code)> Interactions,
    HashSet<(string Type, string Name)> Operations,
    HashSet<(string Type, string Name)> SearchParameters);
