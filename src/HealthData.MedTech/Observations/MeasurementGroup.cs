using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>
/// The measurements of a batch that have the device, type, patient, encounter and correlation identifier in common.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasurementGroup
{
    internal MeasurementGroup(NormalizedMeasurement first) => First = first;

    /// <summary>Gets the device that has measured; never blank.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string DeviceId => First.DeviceId;

    /// <summary>Gets the type of the measurements.</summary>
    public string Type => First.Type;

    /// <summary>Gets the patient's identifier; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? PatientId => First.PatientId;

    /// <summary>Gets the encounter's identifier; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? EncounterId => First.EncounterId;

    /// <summary>Gets the correlation identifier; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? CorrelationId => First.CorrelationId;

    /// <summary>
    /// Gets what becomes an Observation each, in the order in which the service writes them; none with a
    /// <see cref="Problem"/>.
    /// </summary>
    public IReadOnlyList<ObservationGroup> Observations { get; internal set; } = [];

    /// <summary>Gets what keeps the group from giving Observations; null where nothing does.</summary>
    public ProjectionProblem? Problem { get; internal set; }

    /// <summary>The measurement that tells what all have in common.</summary>
    internal NormalizedMeasurement First { get; set; }

    /// <summary>Returns the type and the number of Observations, and no identifiers.</summary>
    /// <returns>The type and the number of Observations.</returns>
    public override string ToString() => $"{Type} ({Observations.Count} observations)";
}
