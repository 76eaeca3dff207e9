using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Globalization;

namespace HealthData.Core.Tests.Support;

/// <summary>
/// Collects all that Azure.Core logs at its most verbose, and each span and measurement, as text. The addresses of
/// requests, which Azure.Core logs by design, are apart.
/// </summary>
internal sealed class Sinks : EventListener
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _addresses = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public Sinks()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => IsOurs(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (IsOurs(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>(
            (instrument, _, tags, _) => Append(_text, $"metric {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        _meters.Start();
    }

    public List<Activity> Spans { get; } = [];

    /// <summary>All but the addresses.</summary>
    public string Text => Read(_text);

    /// <summary>The addresses of requests, from the events and the spans of Azure.Core.</summary>
    public string Addresses => Read(_addresses);

    public override void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (IsOurs(eventSource.Name))
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        var names = eventData.PayloadNames ?? (IReadOnlyList<string>)[];
        Append(_text, $"event {eventData.EventName} {eventData.Message}");
        foreach (var (name, value) in names.Zip(eventData.Payload ?? (IReadOnlyList<object?>)[]))
        {
            var text = value is byte[] bytes
                ? Encoding.UTF8.GetString(bytes)
                : Convert.ToString(value, CultureInfo.InvariantCulture);
            Append(name == "uri" ? _addresses : _text, $"{name}: {text}");
        }
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("Azure", StringComparison.Ordinal) || name.StartsWith("HealthData", StringComparison.Ordinal);

    private void Note(Activity activity)
    {
        lock (_text)
        {
            Spans.Add(activity);
        }

        Append(
            _text,
            $"span {activity.DisplayName} {activity.StatusDescription} "
            + string.Join(' ', activity.TagObjects.Where(tag => tag.Key != "url.full"))
            + string.Join(' ', activity.Events.Select(item => $"{item.Name} {string.Join(' ', item.Tags)}"))
            + string.Join(' ', activity.Baggage));
        Append(_addresses, $"{activity.GetTagItem("url.full")}");
    }

    // The base class may call back before the fields are there.
    private void Append(StringBuilder? to, string line)
    {
        if (to is not null)
        {
            lock (_text)
            {
                to.AppendLine(line);
            }
        }
    }

    private string Read(StringBuilder from)
    {
        lock (_text)
        {
            return from.ToString();
        }
    }
}
