namespace HealthData.MedTech.Fhir;

/// <summary>A measurement group on its way to its Device, Patient, and Encounter.</summary>
internal sealed class IdentityWork(MeasurementGroup group)
{
    public MeasurementGroup Group => group;

    /// <summary>Gets or sets the resources; null until they are found.</summary>
    public MeasurementIdentity? Identity { get; set; }

    /// <summary>Gets or sets what keeps them from being found; null where nothing does.</summary>
    public MedTechProblem? Problem { get; set; }

    public bool IsDone => Identity is not null || Problem is not null;

    public void Fail(MedTechProblemCode code, string resourceType) => Problem = new MedTechProblem(code, resourceType);
}
