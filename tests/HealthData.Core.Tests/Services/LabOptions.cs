namespace HealthData.Core.Tests.Services;

/// <summary>The options of <see cref="LabClient"/>.</summary>
internal sealed class LabOptions : HealthDataClientOptions;
