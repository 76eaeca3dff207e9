namespace HealthData.Core.Tests.Support;

/// <summary>Tests that listen to what the whole process writes run one after the other, and alone.</summary>
[CollectionDefinition(nameof(Sinks), DisableParallelization = true)]
public sealed class SinksCollection;
