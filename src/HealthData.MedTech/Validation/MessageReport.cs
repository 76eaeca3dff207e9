using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>The report on what mappings make of a message.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MessageReport
{
    internal MessageReport(
        IReadOnlyList<NormalizedMeasurement> measurements,
        IReadOnlyList<ProjectedObservation> observations,
        IReadOnlyList<MappingIssue> issues)
    {
        Measurements = measurements;
        Observations = observations;
        Issues = issues;
    }

    /// <summary>Gets the measurements; with an error, those before it.</summary>
    public IReadOnlyList<NormalizedMeasurement> Measurements { get; }

    /// <summary>Gets the Observations, each of one measurement; none without a FHIR mapping.</summary>
    public IReadOnlyList<ProjectedObservation> Observations { get; }

    /// <summary>Gets what is wrong, or likely wrong.</summary>
    public IReadOnlyList<MappingIssue> Issues { get; }

    /// <summary>Returns the counts of measurements, Observations, and issues, and nothing of the message.</summary>
    /// <returns>The counts.</returns>
    public override string ToString() =>
        $"{Measurements.Count} measurements, {Observations.Count} observations, {Issues.Count} issues";
}
