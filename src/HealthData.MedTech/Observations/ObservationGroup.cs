using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>The measurements that share an Observation: those of one period of a measurement group.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ObservationGroup
{
    internal ObservationGroup(
        ObservationPlan plan,
        MeasurementGroup group,
        IReadOnlyList<NormalizedMeasurement> measurements,
        DateTime start,
        DateTime end)
    {
        Plan = plan;
        Group = group;
        Measurements = measurements;
        PeriodStart = start;
        PeriodEnd = end;
    }

    /// <summary>Gets the group that the measurements are of.</summary>
    public MeasurementGroup Group { get; }

    /// <summary>Gets the template that tells what the Observation looks like.</summary>
    public FhirTemplate Template => Plan.Template;

    /// <summary>Gets the measurements, in the order of time.</summary>
    public IReadOnlyList<NormalizedMeasurement> Measurements { get; }

    /// <summary>
    /// Gets the start of the period. It is UTC, whatever its kind says: with
    /// <see cref="ObservationPeriod.CorrelationId"/> the kind is that of the measurement, as in the service.
    /// </summary>
    public DateTime PeriodStart { get; }

    /// <summary>Gets the end of the period, as <see cref="PeriodStart"/>.</summary>
    public DateTime PeriodEnd { get; }

    internal ObservationPlan Plan { get; }

    /// <summary>Gets the value of the identifier by which the Observation is found again.</summary>
    /// <param name="identity">The resources that it refers to.</param>
    /// <returns>The value; its system is <see cref="ObservationProjector.IdentifierSystem"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identity"/> is null.</exception>
    public string GetIdentifier(MeasurementIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var text = new Utf8Text();
        IdentifierText.Append(text, this, identity);
        return System.Text.Encoding.UTF8.GetString(text.Written);
    }

    /// <summary>Gets the id that the service gives the Observation: the SHA-256 of the identifier.</summary>
    /// <param name="identity">The resources that it refers to.</param>
    /// <returns>The id: 64 hexadecimal digits in lower case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identity"/> is null.</exception>
    public string GetObservationId(MeasurementIdentity identity) =>
        MeasurementIdentity.ComputeId(GetIdentifier(identity), ObservationProjector.IdentifierSystem);

    /// <summary>Returns the type and the number of measurements, and nothing of them.</summary>
    /// <returns>The type and the number of measurements.</returns>
    public override string ToString() => $"{Group.Type} ({Measurements.Count} measurements)";
}
