namespace HealthData.MedTech.Fhir;

/// <summary>A measurement group on its way to its Observations.</summary>
internal sealed class GroupWork
{
    public GroupWork(MeasurementGroup group)
    {
        Identity = new IdentityWork(group);
        Items = [.. group.Observations.Select(observation => new ObservationItem(this, observation))];
    }

    public IdentityWork Identity { get; }

    public MeasurementGroup Group => Identity.Group;

    public IReadOnlyList<ObservationItem> Items { get; }
}
