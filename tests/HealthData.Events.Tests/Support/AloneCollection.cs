namespace HealthData.Events.Tests.Support;

/// <summary>Tests that change the whole process run one after the other, and alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
