using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Reflection;

namespace HealthData.MedTech.Fhir;

/// <summary>The metrics of the partitions that this process owns. No tag identifies anybody.</summary>
internal sealed class PartitionMetrics
{
    private const string Hub = "messaging.destination.name";
    private const string Group = "messaging.consumer.group.name";
    private const string Partition = "messaging.destination.partition.id";
    private const string Change = "healthdata.medtech.change";

    private readonly ConcurrentDictionary<IPartitionProgress, KeyValuePair<string, object?>[]> _owned = new();
    private readonly Counter<long> _changes;

    /// <summary>Creates the instruments of a package, whose meter has its name.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "A meter lives as long as its package.")]
    public PartitionMetrics(Assembly package)
    {
        var name = package.GetName();
        var meter = new Meter(name.Name!, name.Version!.ToString());
        _changes = meter.CreateCounter<long>(
            "healthdata.medtech.ownership", "{change}", "The partitions taken, given up, and lost.");
        meter.CreateObservableGauge(
            "healthdata.medtech.lag",
            () => Observe<long>(partition => partition.Lag),
            "{message}",
            "The messages of a partition behind its checkpoint.");
        meter.CreateObservableGauge(
            "healthdata.medtech.oldest",
            () => Observe<double>(partition => partition.Oldest is { } time
                ? (TimeProvider.System.GetUtcNow() - time).TotalSeconds
                : null),
            "s",
            "The age of the oldest message of a partition that was read and isn't done.");
    }

    public void Take(IPartitionProgress partition, string hub, string group, string id)
    {
        _owned[partition] = [new(Hub, hub), new(Group, group), new(Partition, id)];
        Count(partition, "taken");
    }

    public void GiveUp(IPartitionProgress partition) => End(partition, "given up");

    public void Lose(IPartitionProgress partition) => End(partition, "lost");

    private void End(IPartitionProgress partition, string change)
    {
        Count(partition, change);
        _owned.TryRemove(partition, out _);
    }

    private void Count(IPartitionProgress partition, string change)
    {
        if (_owned.TryGetValue(partition, out var tags))
        {
            _changes.Add(1, [.. tags, new KeyValuePair<string, object?>(Change, change)]);
        }
    }

    private IEnumerable<Measurement<T>> Observe<T>(Func<IPartitionProgress, T?> read)
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
