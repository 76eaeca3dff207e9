namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>How long it took until others had all partitions of a worker that was killed or paused.</summary>
internal sealed record Takeover(string What, int Partitions, TimeSpan Time)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{What}: {Partitions} partitions taken over in {Time.TotalSeconds:F1} s");
}
