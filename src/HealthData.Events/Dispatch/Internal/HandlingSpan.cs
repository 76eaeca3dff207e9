namespace HealthData.Events;

/// <summary>The span and the measurements of the handlers of one event.</summary>
internal readonly struct HandlingSpan : IDisposable
{
    private readonly Activity? _activity;
    private readonly HealthDataEvent _item;
    private readonly long _started;

    public HandlingSpan(HealthDataEvent item, bool isLate)
    {
        _item = item;
        _started = Stopwatch.GetTimestamp();
        _activity = EventTelemetry.Start(EventOperation.Handling);
        if (_activity is not null)
        {
            var (name, type) = EventTelemetry.TypeTag(item);
            _activity.SetTag(name, type).SetTag("healthdata.event.is_late", isLate);
        }
    }

    public void Ended(EventResult result)
    {
        _activity?.SetTag("healthdata.event.result", Text(result));
        Record(null);
        var counter = result switch
        {
            EventResult.Done => EventTelemetry.Handled,
            EventResult.Poison => EventTelemetry.Poisoned,
            _ => EventTelemetry.Failed,
        };
        counter.Add(_item);
    }

    /// <summary>Notes an exception, which whoever catches it counts.</summary>
    public void Threw(Exception exception)
    {
        var error = exception.GetType().FullName;
        _activity?.SetTag("healthdata.event.result", Text(EventResult.RetryLater));
        EventTelemetry.Fail(_activity, error);
        Record(error);
    }

    public void Dispose() => _activity?.Dispose();

    private static string Text(EventResult result) => result switch
    {
        EventResult.Done => "done",
        EventResult.Poison => "poison",
        _ => "retry_later",
    };

    private void Record(string? error)
    {
        if (EventTelemetry.HandlingTime.Enabled)
        {
            var tags = new TagList { EventTelemetry.TypeTag(_item) };
            if (error is not null)
            {
                tags.Add("error.type", error);
            }

            EventTelemetry.HandlingTime.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, tags);
        }
    }
}
