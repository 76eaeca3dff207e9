using System.Diagnostics.Metrics;

namespace HealthData.Events;

/// <summary>Counts events by their type.</summary>
internal sealed class EventCounter(Meter meter, string name, string description)
{
    private readonly Counter<long> _counter = meter.CreateCounter<long>(name, "{event}", description);

    public void Add(HealthDataEvent item)
    {
        if (_counter.Enabled)
        {
            _counter.Add(1, EventTelemetry.TypeTag(item));
        }
    }

    public void Add(IReadOnlyList<HealthDataEvent> events)
    {
        if (_counter.Enabled)
        {
            foreach (var item in events)
            {
                Add(item);
            }
        }
    }
}
