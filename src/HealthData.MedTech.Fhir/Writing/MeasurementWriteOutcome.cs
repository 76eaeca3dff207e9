namespace HealthData.MedTech.Fhir;

/// <summary>The outcome for the measurements of one Observation, or of a group that gives no Observations.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasurementWriteOutcome
{
    internal MeasurementWriteOutcome(
        MeasurementGroup group,
        ObservationGroup? observation,
        IReadOnlyList<NormalizedMeasurement> measurements,
        MeasurementWriteStatus status,
        string? id,
        MedTechProblem? problem)
    {
        Group = group;
        Observation = observation;
        Measurements = measurements;
        Status = status;
        Id = id;
        Problem = problem;
    }

    /// <summary>Gets the group that the measurements are of.</summary>
    public MeasurementGroup Group { get; }

    /// <summary>Gets the period and the template of the Observation; null where the group gives no Observations.
    /// </summary>
    public ObservationGroup? Observation { get; }

    /// <summary>Gets the measurements.</summary>
    public IReadOnlyList<NormalizedMeasurement> Measurements { get; }

    /// <summary>Gets what became of them.</summary>
    public MeasurementWriteStatus Status { get; }

    /// <summary>Gets a value that indicates whether the server has them.</summary>
    public bool Succeeded => Status != MeasurementWriteStatus.Failed;

    /// <summary>Gets the id of the Observation; null where none was written or found. It might identify a patient.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Id { get; }

    /// <summary>Gets why they aren't written; null where they are.</summary>
    public MedTechProblem? Problem { get; }

    /// <summary>Returns the type, the status, and the problem, and no identifiers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Problem is null ? $"{Group.Type} ({Status})" : $"{Group.Type} ({Problem})";
}
