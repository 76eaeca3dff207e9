namespace HealthData.Conventions.Tests.Flaws;

/// <summary>Carries a name of Firely.</summary>
public sealed class SearchParams;
