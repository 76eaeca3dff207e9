using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HealthData.Events.Tests.Support;

/// <summary>Collects the spans and the measurements of what runs inside its own span, whatever other tests
/// do.</summary>
internal sealed class TelemetrySink : IDisposable
{
    private const string Package = "HealthData.Events";

    private readonly Activity _test = new Activity("test").Start();
    private readonly Lock _gate = new();
    private readonly List<Activity> _spans = [];
    private readonly List<string> _measurements = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public TelemetrySink()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Package,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add(activity.TraceId, () => _spans.Add(activity)),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Package)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, $" {value}", tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, "", tags));
        _meters.Start();
    }

    /// <summary>Gets each span by its name and its tags.</summary>
    public IReadOnlyList<string> Spans
    {
        get
        {
            lock (_gate)
            {
                return [.. _spans.Select(span => $"{span.DisplayName} {span.Status} {Text(span.TagObjects)}")];
            }
        }
    }

    /// <summary>Gets each measurement by its name, its value unless it is a time, and its tags.</summary>
    public IReadOnlyList<string> Measurements
    {
        get
        {
            lock (_gate)
            {
                return [.. _measurements];
            }
        }
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        _test.Dispose();
    }

    private static string Text(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private void Note(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = $"{instrument.Name}{value} {Text(tags.ToArray())}";
        Add(Activity.Current?.TraceId, () => _measurements.Add(text));
    }

    private void Add(ActivityTraceId? trace, Action add)
    {
        if (trace == _test.TraceId)
        {
            lock (_gate)
            {
                add();
            }
        }
    }
}
