namespace HealthData.Contracts.Tests.Dicom;

/// <summary>A clock that shows the time of the stubs.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
}
