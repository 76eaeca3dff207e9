using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

namespace HealthData.Dicom.Tests.Support;

/// <summary>
/// Collects all that Azure.Core logs at its most verbose, and each span and measurement, as text. A request's address
/// is left out, since Azure.Core logs it by design.
/// </summary>
internal sealed class Sinks : EventListener
{
    private readonly StringBuilder _text = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public Sinks()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => IsOurs(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Append(
                $"span {activity.DisplayName} {activity.StatusDescription} " +
                string.Join(' ', activity.TagObjects.Where(tag => tag.Key != "url.full")) +
                string.Join(' ', activity.Events.SelectMany(item => item.Tags)) + string.Join(' ', activity.Baggage)),
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
            (instrument, _, tags, _) => Append($"metric {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        _meters.Start();
    }

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
        if (IsOurs(eventSource.Name))
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        var names = eventData.PayloadNames ?? (IReadOnlyList<string>)[];
        var payload = names.Zip(eventData.Payload ?? (IReadOnlyList<object?>)[])
            .Where(item => item.First != "uri")
            .Select(item => item.Second is byte[] bytes ? Encoding.UTF8.GetString(bytes) : item.Second?.ToString());
        Append($"event {eventData.EventName} {string.Join(" | ", payload)}");
    }

    private static bool IsOurs(string name) => name.StartsWith("Azure", StringComparison.Ordinal) || name == "HealthData.Dicom";

    private void Append(string line)
    {
        lock (this)
        {
            _text?.AppendLine(line);
        }
    }
}
