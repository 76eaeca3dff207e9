namespace HealthData.Tool.MedTech.Compare;

/// <summary>A clock that stands still, so that Observations of two runs are issued at the same time.</summary>
internal sealed class FrozenClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
