using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>What mappings make of a message.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MessageReport
{
    internal MessageReport(IReadOnlyList<NormalizedMeasurement> measurements, IReadOnlyList<MappingFinding> findings)
    {
        Measurements = measurements;
        Findings = findings;
    }

    /// <summary>The measurements; with an error, those before it.</summary>
    public IReadOnlyList<NormalizedMeasurement> Measurements { get; }

    /// <summary>What is wrong, or likely wrong.</summary>
    public IReadOnlyList<MappingFinding> Findings { get; }

    /// <summary>Says how many measurements and findings there are, and nothing that the message says.</summary>
    /// <returns>The counts.</returns>
    public override string ToString() => $"{Measurements.Count} measurements, {Findings.Count} findings";
}
