namespace HealthData.Tool.Tests.Dicom;

/// <summary>A clock that goes on by a minute when told.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public void Step() => _now += TimeSpan.FromMinutes(1);

    public override DateTimeOffset GetUtcNow() => _now;
}
