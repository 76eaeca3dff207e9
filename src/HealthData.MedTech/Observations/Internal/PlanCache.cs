using System.Collections.Concurrent;

namespace HealthData.MedTech;

/// <summary>The plans of a FHIR mapping, compiled when the first measurement of a type comes.</summary>
internal sealed class PlanCache(FhirMapping mapping, ProjectionOptions options)
{
    private readonly ConcurrentDictionary<string, ObservationPlan?> _plans = new(StringComparer.Ordinal);

    /// <summary>Finds the plan for measurements of a type; null where the mapping has no template for it.</summary>
    public ObservationPlan? Find(string type) => _plans.TryGetValue(type, out var plan) ? plan : Add(type);

    private ObservationPlan? Add(string type) => _plans.GetOrAdd(
        type,
        name => mapping.Find(name) is { } template ? new ObservationPlan(name, template, options) : null);
}
