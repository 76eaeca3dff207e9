using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Globalization;

namespace HealthData.Core.Tests.Support;

/// <summary>Collects all that Azure.Core logs, and each span and measurement, as text.</summary>
internal sealed class Sinks : EventListener
{
    private readonly StringBuilder _text = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public Sinks()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source =>
                source.Name is TestService.Package || source.Name.StartsWith("Azure", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == TestService.Package)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            Append($"metric {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        _meters.Start();
    }

    public List<Activity> Spans { get; } = [];

    public string Text
    {
        get
        {
            lock (this)
            {
                return _text.ToString();
            }
        }
    }

    public override void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name.StartsWith("Azure", StringComparison.Ordinal))
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        var payload = eventData.Payload?.Select(item => item is byte[] bytes
            ? Encoding.UTF8.GetString(bytes)
            : Convert.ToString(item, CultureInfo.InvariantCulture)) ?? [];
        Append($"event {eventData.EventName} {eventData.Message} {string.Join(" | ", payload)}");
    }

    private void Note(Activity activity)
    {
        lock (this)
        {
            Spans.Add(activity);
        }

        Append($"span {activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} "
            + string.Join(' ', activity.Events.Select(item => $"{item.Name} {string.Join(' ', item.Tags)}"))
            + string.Join(' ', activity.Baggage));
    }

    private void Append(string line)
    {
        lock (this)
        {
            _text?.AppendLine(line);
        }
    }
}
