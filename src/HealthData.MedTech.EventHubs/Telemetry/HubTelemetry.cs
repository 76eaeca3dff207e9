using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace HealthData.MedTech.EventHubs;

/// <summary>The metrics of the partitions that this process owns. No tag identifies anybody.</summary>
internal static class HubTelemetry
{
    private const string Package = "HealthData.MedTech.EventHubs";
    private const string Hub = "messaging.destination.name";
    private const string Group = "messaging.consumer.group.name";
    private const string Partition = "messaging.destination.partition.id";
    private const string Change = "healthdata.medtech.change";

    private static readonly ConcurrentDictionary<HubPartition, KeyValuePair<string, object?>[]> _owned = new();

    private static readonly Meter Meter = new(Package, typeof(HubTelemetry).Assembly.GetName().Version!.ToString());

    private static readonly Counter<long> Changes = Meter.CreateCounter<long>(
        "healthdata.medtech.ownership", "{change}", "The partitions taken, given up, and lost.");

    static HubTelemetry()
    {
        Meter.CreateObservableGauge(
            "healthdata.medtech.lag",
            () => Observe<long>(partition => partition.Lag),
            "{event}",
            "The events of a partition behind its checkpoint.");
        Meter.CreateObservableGauge(
            "healthdata.medtech.oldest",
            () => Observe<double>(partition => partition.Positions.Oldest is { } time
                ? (TimeProvider.System.GetUtcNow() - time).TotalSeconds
                : null),
            "s",
            "The age of the oldest event of a partition that was read and isn't done.");
    }

    public static void Take(HubPartition partition, string hub, string group)
    {
        _owned[partition] =
        [
            new(Hub, hub),
            new(Group, group),
            new(Partition, partition.PartitionId),
        ];
        Count(partition, "taken");
    }

    public static void GiveUp(HubPartition partition, ProcessingStoppedReason reason)
    {
        Count(partition, reason == ProcessingStoppedReason.Shutdown ? "given up" : "lost");
        _owned.TryRemove(partition, out _);
    }

    private static void Count(HubPartition partition, string change)
    {
        if (_owned.TryGetValue(partition, out var tags))
        {
            Changes.Add(1, [.. tags, new KeyValuePair<string, object?>(Change, change)]);
        }
    }

    private static IEnumerable<Measurement<T>> Observe<T>(Func<HubPartition, T?> read)
        where T : struct
    {
        foreach (var (partition, tags) in _owned)
        {
            if (read(partition) is { } value)
            {
                yield return new Measurement<T>(value, tags);
            }
        }
    }
}
