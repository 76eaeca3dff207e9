namespace HealthData.MedTech.Fhir;

/// <summary>The measurements of one period of a group.</summary>
internal sealed class ObservationItem(GroupWork group, ObservationGroup observation)
{
    public GroupWork Group => group;

    public ObservationGroup Observation => observation;

    /// <summary>Gets or sets the Observation that takes them; null until the resources that it refers to are known.
    /// </summary>
    public ObservationWork? Work { get; set; }

    public MedTechProblem? Problem { get; set; }

    public MeasurementWriteStatus Status { get; set; } = MeasurementWriteStatus.Failed;
}
