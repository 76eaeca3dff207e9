using HealthData.Events;

namespace EventsFunction;

/// <summary>What the application does with events: here, it counts them.</summary>
public sealed class Handlers
{
    private int _count;

    /// <summary>Gets how many events were handled.</summary>
    public int Count => _count;

    /// <summary>Adds the handlers to the options of a dispatcher.</summary>
    public void AddTo(EventDispatcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.On<FhirResourceEvent>((_, _) => Add());
        options.On<DicomImageEvent>((_, _) => Add());
    }

    private Task Add()
    {
        Interlocked.Increment(ref _count);
        return Task.CompletedTask;
    }
}
